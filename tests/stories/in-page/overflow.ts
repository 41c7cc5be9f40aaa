/** What sticks out of the window to either side: the page itself, or words of a picture that would be cut off. */
function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const words = figures().flatMap((figure) => [...(figure.shadowRoot?.querySelectorAll('svg text') ?? [])]);
  const cut = words.flatMap((word) => {
    const { left, right } = word.getBoundingClientRect();
    return left < -0.5 || right > clientWidth + 0.5
      ? [`"${word.textContent?.trim()}" from ${Math.round(left)} to ${Math.round(right)} px`]
      : [];
  });
  return [...(scrollWidth > clientWidth ? [`the page by ${scrollWidth - clientWidth} px`] : []), ...cut];
}

Object.assign(globalThis, { overflow });
