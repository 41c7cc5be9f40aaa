import type { Dataset } from '../schema/dataset.ts';
import { cellOf, grouped, officialRows } from './official.ts';
import { isAskedActor, isAskedProduct, isInWindow } from './asked.ts';
import type { Row, TradeQuery } from './rows.ts';
import { parentsOf, wholesOf } from './wholes.ts';

/** By what the parts of a whole differ. */
export type Across = 'partner' | 'product';

/** Official figures that differ in nothing but partner or product and are on one level: states, or chapters. */
export interface Family {
  readonly rows: readonly Row[];
  /** What they add up to, as the producer gives it: trade with the world, or in all goods. */
  readonly total: Row | undefined;
  /** True where each that the producer gives for any period has a row here, and they are several. */
  readonly complete: boolean;
}

/** What is asked of totals and of parts, and the word by which the total is known. */
const QUESTIONS = {
  partner: { word: 'WLD', total: { partner: 'WLD' }, parts: { partner: undefined } },
  product: { word: undefined, total: { product: [] }, parts: { product: ['*'] } },
} as const;

/** The families of which a member is asked for, in order of their first rows. */
export function familiesOf(dataset: Dataset, asked: TradeQuery, across: Across): readonly Family[] {
  const { word, total, parts } = QUESTIONS[across];
  const totals = officialRows(dataset, { ...asked, ...total });
  const totalBy = new Map(
    totals
      .filter(({ observation }) => observation[across] === word)
      .map((row) => [cellOf(row, [across]), row]),
  );
  const all = officialRows(dataset, { ...asked, ...parts, period: undefined });
  const members = all.filter(({ observation }) => observation[across] !== word);
  const parents = parentsOf(dataset);
  const keyOf = (row: Row, without: readonly ('period' | Across)[]): string =>
    `${wholesOf(row.observation[across], parents).length} ${cellOf(row, without)}`;
  const ever = grouped(members, (row) => keyOf(row, [across, 'period']));
  return [...grouped(members, (row) => keyOf(row, [across])).values()]
    .filter(([first]) => isInWindow(first!.observation.period, asked.period))
    .map((rows) => {
      const known = new Set(
        ever.get(keyOf(rows[0]!, [across, 'period']))!.map((row) => row.observation[across]),
      );
      const complete = rows.length === known.size && rows.length > 1;
      return { rows, total: totalBy.get(cellOf(rows[0]!, [across])), complete };
    });
}

/** Whether the question asks for the row, or only its siblings. */
export function isAskedMember({ observation }: Row, asked: TradeQuery, across: Across): boolean {
  return across === 'partner'
    ? isAskedActor(observation.partner, asked.partner)
    : !asked.product?.length || isAskedProduct(observation.product, asked.product);
}
