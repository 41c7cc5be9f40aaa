import type { Locale } from './locale.ts';

/** Items as the language lists them: `A`, `A and B`, `A, B and C`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const { listPair, listEnd, listComma } = locale.table;
  if (items.length < 2) return items[0] ?? '';
  const last = items[items.length - 1] ?? '';
  const earlier = items.slice(0, -1);
  const pattern = earlier.length === 1 ? listPair : listEnd;
  return pattern.replace('{0}', () => earlier.join(listComma)).replace('{1}', () => last);
}
