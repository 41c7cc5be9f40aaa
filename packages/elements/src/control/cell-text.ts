/** What a cell holds that is no part of what it says: notes, what was struck out, keys to sort by. */
const LEFT_OUT = '.reference, [hidden], del, s, strike, script, style, template';

/** Elements that begin a line of their own. */
const LINES = 'br, p, div, li, ul, ol, dl, dt, dd, table, tr, td, hr, blockquote, pre';

/** Stands between lines until it is known what is beside them. */
const BREAK = '\u0000';

/**
 * The text of a cell or caption as it is seen, in one line. A raised mark is the number of a note and is left out, so that it is no digit of
 * the number before it; behind 10 it is a power (`10^6`), behind a metre what makes it an area (`m²`). Lines of digits never join into one number.
 */
export function cellText(node: Node | null | undefined): string {
  const said = node ? [...node.childNodes].reduce(withNode, '') : '';
  return said
    .replace(/(\d)[\s\0]*\0[\s\0]*(?=[\d.,])/g, '$1 ; ')
    .replaceAll(BREAK, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withNode(before: string, node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return before + (node.nodeValue ?? '');
  if (!(node instanceof HTMLElement) || isLeftOut(node)) return before;
  if (node.localName === 'sup') return before + raised(before, node.textContent.trim());
  // Lowered digits beside a number are none of its own, and nobody knows what they are.
  const edge = node.matches(LINES) || (node.localName === 'sub' && /\d$/.test(before)) ? BREAK : '';
  return [...node.childNodes].reduce(withNode, before + edge) + edge;
}

function isLeftOut(element: HTMLElement): boolean {
  const { display, visibility } = element.style;
  const isHidden =
    display === 'none' || visibility === 'hidden' || getComputedStyle(element).display === 'none';
  return isHidden || element.matches(LEFT_OUT);
}

function raised(before: string, mark: string): string {
  if (/(?<!\d)10$/.test(before) && /^\d{1,2}$/.test(mark)) return `^${mark}`;
  const isMetre = /(?<!\p{L})[kcкс]?[mм]$/iu.test(before);
  return isMetre ? ({ 2: '²', 3: '³' }[mark] ?? '') : '';
}
