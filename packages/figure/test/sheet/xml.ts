/** An element of a well-formed document. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy');
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function text(raw: string): string {
  if (raw.replace(ENTITY, '').includes('&')) throw new Error(`an ampersand that names nothing: ${raw}`);
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(raw))
    throw new Error('a character that XML has not');
  return raw.replace(ENTITY, (one) => SIGNS[one]!);
}

function attributesOf(raw: string): Record<string, string> {
  const all = [...raw.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))].map(
    ([, name, value]) => [name!, text(value!)] as const,
  );
  if (new Set(all.map(([name]) => name)).size < all.length) throw new Error(`an attribute twice: ${raw}`);
  return Object.fromEntries(all);
}

/** Reads a document of the XML this house writes; throws where it is not well-formed. A judge of its own, independent of the writer. */
export function parse(document: string): Node {
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trim();
  const root: { name: string; attributes: Record<string, string>; children: (Node | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(body);
    if (!token) throw new Error(`not well-formed: ${body.slice(at, at + 60)}`);
    const [, ends, name = '', attributes = '', closed, words] = token;
    const inside = open.at(-1)!;
    if (words !== undefined) inside.children.push(text(words));
    else if (ends) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> ends another element`);
    } else {
      const child = { name, attributes: attributesOf(attributes), children: [] };
      inside.children.push(child);
      if (!closed) open.push(child);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> has no end`);
  return root.children.find((one): one is Node => typeof one !== 'string')!;
}

/** Every element of a name, in order. */
export function all(node: Node, name: string): readonly Node[] {
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)));
  return node.name === name ? [node, ...below] : below;
}

/** The words in an element. */
export const words = (node: Node): string =>
  node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('');
