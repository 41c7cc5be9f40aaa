/** An element that puts its state into an address can say how. */
type Stateful = HTMLElement & { readonly viewHash?: string | undefined };

/** The name by which the page's address leads to the element: its own, or that of the carrier it stands in. */
const nameOf = (host: HTMLElement): string =>
  host.id || (host.parentElement?.hasAttribute('data-keruen') ? host.parentElement.id : '');

/** The address of the figure on its page. */
export function pageAddress(host: HTMLElement): string {
  const page = new URL(document.URL);
  const name = (host as Stateful).viewHash ?? nameOf(host);
  page.hash = name ? `#${name}` : '';
  return page.href.replace(/#$/, '');
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

/**
 * The script of a snippet: from the folder the page names (`data-keruen-base` on any element), else the one this page itself was given, with
 * its hash.
 */
export function scriptTag(tag: string): ScriptTag {
  const base = document.querySelector('[data-keruen-base]')?.getAttribute('data-keruen-base');
  if (base)
    return {
      src: new URL('keruen.js', new URL(`${base.replace(/\/?$/, '/')}`, document.baseURI)).href,
      module: true,
    };
  const ours = [...document.scripts].filter(({ src }) => src && OWN.test(new URL(src).pathname));
  const named = (name: string) => ours.find(({ src }) => OWN.exec(new URL(src).pathname)?.[1] === name);
  const found = named('keruen') ?? named(tag) ?? named('keruen.iife');
  if (!found) return { src: NOWHERE, module: true };
  return { src: found.src, module: found.type === 'module', integrity: found.integrity || undefined };
}
