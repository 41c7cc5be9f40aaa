/** An element whose author wants its state in the page's hash can say it as such: what is pinned in its group, and what a reader chose to see. */
type Stateful = HTMLElement & {
  readonly linked?: { readonly hash?: ((name: string) => string) | undefined };
};

/** The name by which the page's address leads to the element: its own, or that of the carrier it stands in. */
const nameOf = (host: HTMLElement): string =>
  host.id || (host.parentElement?.hasAttribute('data-keruen') ? host.parentElement.id : '');

/** What a list of references calls the figure: by its name, else by its place and its page, for a page may have several without one. */
export function keyOf(host: HTMLElement): string {
  const alike = [...(host.getRootNode() as ParentNode).querySelectorAll(host.localName)];
  const { pathname, search } = location;
  return nameOf(host) || `${host.localName}-${alike.indexOf(host) + 1}-${pathname}${search}`;
}

/** A frame whose text stands in the page around it, as previews and embeds have it, has no address but that of this page. */
const addressOf = (hash: string): string =>
  document.URL.replace(/^about:\w+/, () => document.baseURI).split('#')[0] + (hash && `#${hash}`);

/** The address of the figure on its page. */
export const pageAddress = (host: HTMLElement): string => addressOf(nameOf(host));

/** The same, with what is pinned and chosen in it where its author wants that in the hash. */
export function viewAddress(host: HTMLElement): string {
  const name = nameOf(host);
  return addressOf((host as Stateful).linked?.hash?.(name) ?? name);
}

/** Our own files a page may load by script. */
const OWN = /(?:^|\/)(keruen(?:\.iife)?|trade-chart|actor-card|corridor-map)\.js$/;

/** Where a page does not say where our files lie: a name that nobody can own. */
const NOWHERE = 'https://cdn.example/keruen/keruen.js';

/** A script as it is to stand in another page. */
export interface ScriptTag {
  readonly src: string;
  readonly module: boolean;
  readonly integrity?: string | undefined;
}

/** `keruen.js` in a folder that the page names. Its hash is the one that stands beside the folder, else that of a script of the page at the same address. */
function scriptIn(folder: string, hash: string | null): ScriptTag {
  const { href: src } = new URL('keruen.js', new URL(folder.replace(/\/?$/, '/'), document.baseURI));
  const same = [...document.scripts].find((script) => script.src === src);
  return { src, module: true, integrity: hash || same?.integrity || undefined };
}

/**
 * The script of a snippet: from the folder the page names (`data-keruen-base` on any element, `data-keruen-integrity` beside it), else the one
 * this page itself was given, with its hash. No hash is fetched: nothing but `src` makes a figure ask the network.
 */
export function scriptTag(tag: string): ScriptTag {
  const named = document.querySelector('[data-keruen-base]');
  const base = named?.getAttribute('data-keruen-base');
  if (base) return scriptIn(base, named!.getAttribute('data-keruen-integrity'));
  const ours = [...document.scripts].filter(({ src }) => src && OWN.test(new URL(src).pathname));
  const called = (name: string) => ours.find(({ src }) => OWN.exec(new URL(src).pathname)?.[1] === name);
  const found = called('keruen') ?? called(tag) ?? called('keruen.iife');
  if (!found) return { src: NOWHERE, module: true };
  return { src: found.src, module: found.type === 'module', integrity: found.integrity || undefined };
}
