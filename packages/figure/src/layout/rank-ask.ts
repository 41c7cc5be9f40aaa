import { kept, queryRecords, type Dataset, type Row, type Rows, type TradeQuery } from '@keruen/data';
import type { Ask } from './chart-types.ts';

/** How many are shown of all, where the question does not say. */
const TOP = 10;

const isRanked = ({ line, value }: Row): boolean => line !== undefined && value !== null;

/** Whether nothing on show holds the goods of a row: sections are ranked among sections, not beside their own chapters. */
function isUnheld({ products, rows }: Rows): (row: Row) => boolean {
  const shown = new Set(rows.map(({ observation }) => observation.product));
  const parents = new Map(products.map(({ id, parent }) => [id, parent]));
  return ({ observation: { product } }) => {
    let above = product && parents.get(product);
    while (above && !shown.has(above)) above = parents.get(above);
    return !above;
  };
}

/** The largest of each flow in each period, at most `top` of them. */
function largest(rows: readonly Row[], top: number): ReadonlySet<Row> {
  const taken = new Map<string, number>();
  const sorted = [...rows].sort((a, b) => b.value! - a.value!);
  return new Set(
    sorted.filter(({ observation: { reporter, flow }, period }) => {
      const key = [reporter, flow, period.text].join('|');
      const before = taken.get(key) ?? 0;
      taken.set(key, before + 1);
      return before < top;
    }),
  );
}

/**
 * The official values of the largest partners, or products, of each period. Of partners that are named each is shown; what ranks
 * nobody is shown as it is.
 */
export function largestOfEach(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords): Rows {
  const goods = asked.product?.length;
  const all = goods ? asked : { ...asked, partner: asked.partner ?? '*' };
  const any = goods ? asked.product!.includes('*') : all.partner === '*';
  const answer = query(dataset, all);
  const ranked = answer.rows.filter(isRanked).filter(isUnheld(answer));
  const shown = largest(ranked, asked.top ?? (any ? TOP : Infinity));
  return shown.size === 0 ? query(dataset, asked) : kept(answer, (row) => shown.has(row));
}
