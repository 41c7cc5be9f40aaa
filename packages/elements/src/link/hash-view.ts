import { readOurs } from './hash-text.ts';
import type { Linkable } from './linkable.ts';

type HashView = Readonly<Record<string, string | boolean>>;

/** A figure of which choices can be set. */
export type Chosen = HTMLElement &
  Pick<Linkable, 'requestUpdate'> & { readonly linked: Pick<Linkable['linked'], 'view'> };

/** The name under which an element stands in the hash. */
export const nameOf = (host: HTMLElement): string => host.getAttribute('hash') || host.id;

/** What an element has to show of a view: of the choices named only what it knows itself, and as it knows it. */
export function setView(host: Chosen, view: HashView, names: readonly string[]): void {
  const own = host.linked.view;
  for (const name of names)
    if (Object.hasOwn(view, name) && typeof own[name] === typeof view[name]) own[name] = view[name]!;
  host.requestUpdate();
}

/** Takes up at once what the page's hash says of an element, as far as the element knows it. */
export function takeUp(host: Chosen): void {
  const view = readOurs(location.hash.slice(1)).views.get(nameOf(host));
  if (view) setView(host, view, Object.keys(host.linked.view));
}
