import type { Dataset } from '../../schema/dataset.ts';
import { isGroup } from '../../value/groups.ts';
import { cellOf, grouped, officialRows } from './official.ts';
import { isAskedActor, isAskedProduct, isInWindow } from './asked.ts';
import type { Row, TradeQuery } from './rows.ts';
import { mayNest } from './nested-codes.ts';
import { levelByDigits, parentsOf, wholesOf } from './wholes.ts';
import { WORLD } from '../../value/world.ts';

/** By what the parts of a whole differ. */
export type Across = 'partner' | 'product';

/** Official figures that differ in nothing but partner or product and are on one level: states, or chapters. */
export interface Family {
  readonly rows: readonly Row[];
  /** Groups of states, and codes that may be such, beside the partners: what is traded with them is traded with each. */
  readonly groups: readonly Row[];
  /** What the rows add up to, as the producer gives it: trade with the world, or in all goods. */
  readonly total: Row | undefined;
  /** True where each that the producer gives for any period has a row here, and they are several. */
  readonly complete: boolean;
  /** True where one code begins another and nothing says whether it is the whole of it. */
  readonly mixed: boolean;
}

/** What is asked of totals and of parts, and the word by which the total is known. */
const QUESTIONS = {
  partner: { word: WORLD, total: { partner: WORLD }, parts: { partner: undefined } },
  product: { word: undefined, total: { product: [] }, parts: { product: ['*'] } },
} as const;

const isGroupRow = ({ observation }: Row, across: Across): boolean =>
  across === 'partner' && isGroup(observation.partner ?? '');

/** The families of which a member is asked for, in order of their first rows. */
export function familiesOf(dataset: Dataset, asked: TradeQuery, across: Across): readonly Family[] {
  const { word, total, parts } = QUESTIONS[across];
  const totals = officialRows(dataset, { ...asked, ...total });
  const totalBy = new Map(
    totals
      .filter(({ observation }) => observation[across] === word)
      .map((row) => [cellOf(row, [across]), row]),
  );
  const all = officialRows(dataset, { ...asked, ...parts, period: undefined }).filter(
    ({ observation }) => observation[across] !== word,
  );
  const members = all.filter((row) => !isGroupRow(row, across));
  const levelOf = levels(dataset, members, across);
  const keyOf = (row: Row, without: readonly ('period' | Across)[]): string =>
    `${levelOf(row)} ${cellOf(row, without)}`;
  const ever = grouped(members, (row) => keyOf(row, [across, 'period']));
  return [...grouped(all, (row) => keyOf(row, [across])).values()]
    .filter(([first]) => isInWindow(first!.observation.period, asked.period))
    .map((found) => {
      const [first] = found;
      const rows = found.filter((row) => !isGroupRow(row, across));
      const known = new Set(
        ever.get(keyOf(first!, [across, 'period']))?.map((row) => row.observation[across]),
      );
      return {
        rows,
        groups: found.filter((row) => isGroupRow(row, across)),
        total: totalBy.get(cellOf(first!, [across])),
        complete: rows.length === known.size && rows.length > 1,
        mixed: mayNest(rows, dataset),
      };
    });
}

/**
 * The level of a member: those of one count nothing twice. Codes have that of their length; others as many of the members above them, in their
 * classification.
 */
function levels(dataset: Dataset, members: readonly Row[], across: Across): (row: Row) => string {
  const parents = parentsOf(dataset);
  const known = new Set(members.map(({ observation }) => observation[across]));
  const classes = new Map(
    dataset.products.map(({ id, edition, level }) => [id, `${edition} ${level ?? ''}`]),
  );
  const above = (id: string): number => wholesOf(id, parents).filter((whole) => known.has(whole)).length;
  return ({ observation: { [across]: id = '' } }) =>
    (across === 'product' ? levelByDigits(id) : undefined) ?? `${above(id)} ${classes.get(id) ?? ' '}`;
}

/** Whether the question asks for the row, or only its siblings. A group of states is asked for by its name alone. */
export function isAskedMember(row: Row, asked: TradeQuery, across: Across): boolean {
  const { partner, product } = row.observation;
  if (isGroupRow(row, across)) return asked.partner?.split(' ').includes(partner!) ?? false;
  return across === 'partner'
    ? isAskedActor(partner, asked.partner)
    : !asked.product?.length || isAskedProduct(product, asked.product);
}
