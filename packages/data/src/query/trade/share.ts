import type { Dataset } from '../../schema/dataset.ts';
import { isKnownGroup } from '../../value/groups.ts';
import { amountOf, computed, quotient, sum, type Amount } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { familiesOf, isAskedMember, type Across, type Family } from './family.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';
import { WORLD } from '../../value/world.ts';

/**
 * The share of each partner in trade with the world, or of each product in that of all goods, from 0 to 1: of the total where the producer
 * gives one, else of the sum of all partners or products where none is missing. The formula says which. A group of states is no partner: it has a
 * share where it is asked for by its name, and is never added.
 * A balance has no shares: what one adds to it another takes away.
 */
export function share(dataset: Dataset, asked: TradeQuery, across: Across): Rows {
  return guarded(dataset, asked, (whole) => shares(whole, asked, across), {});
}

function shares(dataset: Dataset, asked: TradeQuery, across: Across): Rows {
  const rows = familiesOf(dataset, asked, across).flatMap((family) => {
    const whole = wholeOf(family, across);
    return [...family.rows, ...family.groups]
      .filter((row) => isAskedMember(row, asked, across))
      .map((row) => shareRow(row, whole, row.observation[across] ?? ''));
  });
  return derivedAnswer(dataset, { ...asked, measure: 'trade-share' }, rows);
}

interface Whole {
  readonly amount: Amount;
  readonly words: string;
  readonly rows: readonly Row[];
}

function wholeOf(family: Family, across: Across): Whole {
  const { total, rows } = family;
  const words = across === 'partner' ? WORLD : 'all goods';
  if (total) return { amount: amountOf(total), words, rows: [total] };
  return { amount: sumOf(family), words: `sum of ${rows.length} ${across}s`, rows };
}

/** By how much a group may be above the sum of states that its members are among: both are rounded. */
const ROUNDING = 1.01;

/** All rows together; unknown where one may lie in another, and where some are not there: a group comes to more than they do, or nobody knows whose a code is. */
function sumOf({ rows, groups, complete, mixed }: Family): Amount {
  const amount = complete && !mixed ? computed(rows.map(amountOf), sum) : 'unknown';
  if (typeof amount !== 'number') return amount;
  const isWithin = (group: Row): boolean =>
    isKnownGroup(group.observation.partner ?? '') && (group.value ?? 0) <= amount * ROUNDING;
  return groups.every(isWithin) ? amount : 'unknown';
}

function shareRow(row: Row, whole: Whole, name: string): Row {
  return derivedRow({
    about: row,
    says: { measure: 'trade-share', unit: 'ratio' },
    kind: 'share',
    formula: `${name} / ${whole.words}`,
    inputs: [row, ...whole.rows],
    amount:
      row.observation.flow === 'balance'
        ? 'not-applicable'
        : computed([amountOf(row), whole.amount], quotient),
  });
}
