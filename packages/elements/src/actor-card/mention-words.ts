import type { ActorCard } from './actor-card.ts';

/** What can be pressed already: words in it, or around it, lead where the author says. */
const PRESSED = 'a[href], button, summary, label, [role="button"], [role="link"]';

/** Puts the author's words into a line of their own, which neither takes room nor breaks otherwise than they did. */
export function wordsOf(root: ShadowRoot): HTMLElement {
  const words = document.createElement('span');
  words.className = 'words';
  words.append(document.createElement('slot'));
  root.replaceChildren(words);
  return words;
}

/** Calls at once when a card in the page is given another actor: Lit tells controllers only once a figure has begun. */
export function whenRenamed(host: ActorCard, act: () => void): void {
  const { requestUpdate } = host;
  host.requestUpdate = (name, ...change): void => {
    requestUpdate.call(host, name, ...change);
    if (name === 'actor' && host.isConnected) act();
  };
}

/** What of the author's can be pressed around the words of a mention, or among them. */
export const pressedAround = (host: ActorCard): HTMLElement | null =>
  host.parentElement?.closest<HTMLElement>(PRESSED) ?? host.querySelector<HTMLElement>(PRESSED);

/** True where a click is meant for something that can be pressed between its target and `end`. */
export function isPress(event: Event, end: Node): boolean {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(end)).some((node) => node instanceof Element && node.matches(PRESSED));
}

/** Words are a button that opens a card; within a link, or another button, they are only words. */
export function dress(words: HTMLElement, isButton: boolean, isOpen: boolean): void {
  const says = {
    role: 'button',
    tabindex: '0',
    'aria-haspopup': 'dialog',
    'aria-expanded': String(isOpen),
  };
  for (const [name, value] of Object.entries(says))
    if (isButton) words.setAttribute(name, value);
    else words.removeAttribute(name);
}
