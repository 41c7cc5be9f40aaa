const takesRoom = (element: Element): boolean => element.getBoundingClientRect().height > 0;

/** What paper would lack of a figure: what is still folded or cut, a table that is not there; or show that does nothing on paper. */
function unprinted(): string[] {
  return figures().flatMap((figure) => {
    const root = figure.shadowRoot;
    const all = (selector: string): Element[] => [...(root?.querySelectorAll(selector) ?? [])];
    // A card of words says everything on paper, and is not there a second time as a table.
    const words = root?.querySelector('.stage > .card');
    const folded = all(words ? 'details:not(.lines)' : 'details').filter(
      (one) => one.children.length > 1 && ![...one.children].slice(1).every(takesRoom),
    );
    const cut = all('.table').filter((one) => one.scrollHeight > one.clientHeight + 1);
    const idle = all('.menu, .tooltip, .listen').filter(takesRoom);
    const lacking = (words ? [] : all('.lines')).filter((one) => !one.querySelector('.table'));
    return [
      ...folded.map((one) => `folded: ${one.querySelector('summary')?.textContent?.trim()}`),
      ...cut.map(() => 'cut: a table'),
      ...idle.map((one) => `idle: ${one.className}`),
      ...lacking.map(() => 'lacking: a table'),
    ];
  });
}

Object.assign(globalThis, { unprinted });
