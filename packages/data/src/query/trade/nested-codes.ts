import type { Dataset } from '../../schema/dataset.ts';
import type { Row } from './rows.ts';

/** How codes look. Words may begin alike and mean other goods. */
const CODE = /^[A-Z\d._-]+$/;

/**
 * Whether one code of goods begins another, and nothing says if it is the whole of it: to add both may be to count the same goods twice. What
 * the dataset gives a level or a whole has its place.
 */
export function mayNest(rows: readonly Row[], { products }: Dataset): boolean {
  const placed = new Set(products.flatMap(({ id, level, parent }) => (level || parent ? [id] : [])));
  const ids = new Set(rows.map(({ observation }) => observation.product ?? ''));
  const codes = [...ids].filter((id) => CODE.test(id) && !placed.has(id)).sort();
  // Whatever lies between a code and one that it begins begins with it too.
  return codes.some((code, i) => codes[i + 1]?.startsWith(code));
}
