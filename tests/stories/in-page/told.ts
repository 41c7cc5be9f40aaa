/** What has the focus, through shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

/** What stands in an element, signs by their names; in a mention the author's words. */
function wordsIn(at: Element): string {
  if (at.querySelector('slot')) return (at.getRootNode() as ShadowRoot).host.textContent;
  const copy = at.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('[aria-label]'))
    sign.replaceWith(sign.getAttribute('aria-label')!);
  for (const mute of copy.querySelectorAll('[aria-hidden=true]')) mute.remove();
  return copy.textContent ?? '';
}

/** What a stop is: how it is walked on from, and what a reader sees of it. */
function stopOf(at: Element): { readonly kind: string; readonly words: string } {
  const kinds = {
    record: '.card [data-subject]',
    picture: '.picture[tabindex="0"]',
    mention: '[aria-haspopup="dialog"]',
    // Chromium stops at what scrolls in the moment in which it is shown, before it has looked for stops inside.
    room: '.root',
  };
  const kind = Object.entries(kinds).find(([, selector]) => at.matches(selector))?.[0] ?? 'other';
  return { kind, words: at.getAttribute('aria-label') ?? wordsIn(at) };
}

/** Whether what tells of the records of a card that keys walk them has come, which is loaded once they stand. */
function areTold(): boolean {
  const stops = figures().flatMap((figure) => [
    ...(figure.shadowRoot?.querySelectorAll('.card [data-subject][tabindex="0"]') ?? []),
  ]);
  return stops.every((stop) => stop.matches('li, [role]'));
}

Object.assign(globalThis, { focused, stopOf, areTold });
