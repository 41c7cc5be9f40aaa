import {
  comparePeriods,
  kept,
  wholesOf,
  type Dataset,
  type Period,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Ask } from './chart-types.ts';
import type { Panel } from '../rows/panel.ts';
import { isSum, parentsOf } from '../rows/parts.ts';

/** An answer of ranks. */
export interface Ranked extends Panel {
  /** Periods that are left out, for one alone has no place among others. */
  readonly lone?: readonly Period[] | undefined;
}

/** How many are shown of all, where the question does not say. */
const TOP = 10;

const isRanked = ({ line, value }: Row): boolean => line !== undefined && value !== null;

/** Whether nothing on show is part of a row, or holds its goods: sections are ranked among sections, not beside their own chapters, and nobody beside the sum of all. */
function isUnheld({ products, rows }: Rows): (row: Row) => boolean {
  const isBesideOthers = rows.some((row) => !isSum(row));
  const shown = new Set(rows.map(({ observation }) => observation.product));
  const parents = parentsOf(products);
  return (row) => {
    if (isBesideOthers && isSum(row)) return false;
    return !wholesOf(row.observation.product, parents).some((whole) => shown.has(whole));
  };
}

/** Whether a row is of a partner or of goods; a table that names neither ranks its reporters and flows. */
const isOfSomebody = ({ observation: { product, partner } }: Row): boolean =>
  (product ?? partner) !== undefined;

/** The rows among which one has its place: those of its reporter, flow and period, of a table that ranks these of its period; the largest first. */
function fields(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => b.value! - a.value!)) {
    const { reporter, flow } = row.observation;
    const key = [...(isOfSomebody(row) ? [reporter, flow] : []), row.period.text].join('|');
    const field = found.get(key);
    if (field) field.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

/** Each period of the rows that are left out of a picture, once. */
function periodsOf(rows: readonly Row[]): Period[] {
  const periods = new Map(rows.map(({ period }) => [period.text, period]));
  return [...periods.values()].sort(comparePeriods);
}

/**
 * The official values of the largest partners, or products, of each period. Of partners that are named each is shown; what ranks
 * nobody is shown as it is. Where several are asked for, one who is alone in a period has no place in it and is left out.
 */
export function largestOfEach(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords): Ranked {
  const goods = asked.product?.length;
  const all = goods ? asked : { ...asked, partner: asked.partner ?? '*' };
  const any = goods ? asked.product!.includes('*') : all.partner === '*';
  const answer = query(dataset, all);
  const ranked = answer.rows.filter(isRanked).filter(isUnheld(answer));
  if (ranked.length === 0) return query(dataset, asked);
  const several = any || (goods || all.partner!.split(' ').length) > 1;
  // A single series of nobody has its place in every period.
  const isOne = new Set(ranked.map(({ line }) => line)).size < 2 && !isOfSomebody(ranked[0]!);
  const alone = several && !isOne ? fields(ranked).filter(({ length }) => length < 2) : [];
  const left = new Set(alone.flat());
  const most = (row: Row): number => asked.top ?? (any && isOfSomebody(row) ? TOP : Infinity);
  const shown = new Set(
    fields(ranked.filter((row) => !left.has(row))).flatMap((of) => of.slice(0, most(of[0]!))),
  );
  return { ...kept(answer, (row) => shown.has(row)), lone: periodsOf([...left]) };
}
