/**
 * What WordPress leaves of a post by an author without `unfiltered_html`: `$allowedposttags` of wp-includes/kses.php, as far as text and tables go,
 * and the attributes it allows on every element (`_wp_add_global_attributes`). Facts of the list, not its code.
 */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target'],
  abbr: [],
  article: ['align'],
  b: [],
  blockquote: ['cite'],
  br: [],
  caption: ['align'],
  cite: [],
  code: [],
  col: ['align', 'span', 'width'],
  colgroup: ['align', 'span', 'width'],
  dd: [],
  del: ['datetime'],
  details: ['align', 'open'],
  div: ['align'],
  dl: [],
  dt: [],
  em: [],
  figcaption: ['align'],
  figure: ['align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  h5: ['align'],
  h6: ['align'],
  i: [],
  li: ['align', 'value'],
  ol: ['start', 'type', 'reversed'],
  p: ['align'],
  section: ['align'],
  small: [],
  span: ['align'],
  strong: [],
  sub: [],
  summary: ['align'],
  sup: [],
  table: ['align', 'border', 'width', 'summary'],
  tbody: ['align'],
  td: ['abbr', 'align', 'colspan', 'headers', 'rowspan', 'scope'],
  tfoot: ['align'],
  th: ['abbr', 'align', 'colspan', 'headers', 'rowspan', 'scope'],
  thead: ['align'],
  time: ['datetime'],
  tr: ['align'],
  ul: ['type'],
};

const EVERYWHERE = /^(class|dir|hidden|id|lang|style|title|role|xml:lang|data-[\w-]+|aria-[\w-]+)$/;

/** Elements that lists of years ago lacked. */
const LATER = ['time'];

function kept(node: Node, years: 'now' | 'before'): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
  if (!(node instanceof Element)) return [];
  const inside = [...node.childNodes].flatMap((child) => kept(child, years));
  const { localName } = node;
  const own = TAGS[localName];
  if (!own || (years === 'before' && LATER.includes(localName))) return inside;
  const copy = document.createElement(localName);
  for (const { name, value } of node.attributes)
    if (own.includes(name) || EVERYWHERE.test(name)) copy.setAttribute(name, value);
  copy.append(...inside);
  return [copy];
}

/** Markup as WordPress saves it. */
export function kses(markup: string, years: 'now' | 'before' = 'now'): string {
  const place = document.createElement('div');
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  place.append(...[...body.childNodes].flatMap((child) => kept(child, years)));
  return place.innerHTML;
}
