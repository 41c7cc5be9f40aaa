const isBroken = ({ value }: Attr): boolean => /NaN|Infinity|\bundefined\b/.test(value);

/** What an element is filled with, where that is a pattern which is not in its root: it has no surface at all. */
function emptyFill(element: Element): Pick<Attr, 'name' | 'value'>[] {
  const value = element instanceof SVGElement ? getComputedStyle(element).fill : '';
  const [, id] = /^url\(["']?[^#]*#([^"')]+)/.exec(value) ?? [];
  const isThere = id === undefined || (element.getRootNode() as Document | ShadowRoot).getElementById(id);
  return isThere ? [] : [{ name: 'fill', value }];
}

/** Attributes with a number that went wrong: `path d="M NaN …"`; and fills that are not there. */
function brokenNumbers(root: ParentNode = document): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...[...element.attributes].filter(isBroken), ...emptyFill(element)].map(
      ({ name, value }) => `${element.localName} ${name}="${value.slice(0, 60)}"`,
    ),
    ...(element.shadowRoot ? brokenNumbers(element.shadowRoot) : []),
  ]);
}

Object.assign(globalThis, { brokenNumbers });
