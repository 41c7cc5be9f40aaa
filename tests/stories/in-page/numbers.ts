const isBroken = ({ value }: Attr): boolean => /NaN|Infinity|\bundefined\b/.test(value);

/** Attributes with a number that went wrong: `path d="M NaN …"`. */
function brokenNumbers(root: ParentNode = document): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(isBroken)
      .map(({ name, value }) => `${element.localName} ${name}="${value.slice(0, 60)}"`),
    ...(element.shadowRoot ? brokenNumbers(element.shadowRoot) : []),
  ]);
}

Object.assign(globalThis, { brokenNumbers });
