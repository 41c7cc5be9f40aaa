import type { Dataset } from '../../schema/dataset.ts';
import { amountOf } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { familiesOf, isAskedMember, type Across } from './family.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/**
 * The place of each partner or product by value, the largest first; equal ones share a place. What is missing may stand
 * anywhere: then the place is a range, from `value` to `high`. What has no row is not counted. Among states a group of them has no place.
 */
export function rank(dataset: Dataset, asked: TradeQuery, across: Across): Rows {
  return guarded(dataset, asked, (whole) => ranks(whole, asked, across), {});
}

function ranks(dataset: Dataset, asked: TradeQuery, across: Across): Rows {
  const rows = familiesOf(dataset, asked, across).flatMap((family) => {
    const numbers = family.rows.map(amountOf).filter((amount) => typeof amount === 'number');
    const sorted = numbers.sort((a, b) => b - a);
    const unplaced = family.rows.length - sorted.length;
    const { length } = family.rows;
    const of = (among: readonly Row[], field: Field): readonly Row[] =>
      among
        .filter((row) => isAskedMember(row, asked, across))
        .map((row) => rankRow(row, { ...field, mixed: family.mixed }, `rank among ${length} ${across}s`));
    return [...of(family.rows, { sorted, unplaced }), ...of(family.groups, NOWHERE)];
  });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-rank' }, rows);
}

interface Field {
  /** Values of all that have one, the largest first. */
  readonly sorted: readonly number[];
  /** How many have none. */
  readonly unplaced: number;
  /** Whether one may lie in another: then nobody knows who stands before whom. */
  readonly mixed?: boolean;
}

/** Where nothing has a place. */
const NOWHERE: Field = { sorted: [], unplaced: 0 };

function rankRow(about: Row, { sorted, unplaced, mixed }: Field, formula: string): Row {
  const own = amountOf(about);
  const place = typeof own !== 'number' ? own : mixed ? 'unknown' : sorted.indexOf(own) + 1;
  const alone = sorted.length + unplaced < 2;
  const row = derivedRow({
    about,
    says: { measure: 'trade-rank', unit: 'rank' },
    kind: 'rank',
    formula,
    inputs: [about],
    amount: alone ? 'not-applicable' : place,
  });
  if (row.value === null || unplaced === 0) return row;
  const high = row.value + unplaced;
  return { ...row, high, observation: { ...row.observation, high } };
}
