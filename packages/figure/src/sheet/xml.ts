/** Characters that XML 1.0 does not allow, escaped or not (production 2 of the specification), and halves of pairs. */
const REFUSED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quotes of XML or HTML. What XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replace(REFUSED, '').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML; attributes without a value are left out, content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
