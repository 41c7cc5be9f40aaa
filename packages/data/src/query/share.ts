import type { Dataset } from '../schema/dataset.ts';
import { amountOf, computed, quotient, sum, type Amount } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { familiesOf, isAskedMember, type Across, type Family } from './family.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/**
 * The share of each partner in trade with the world, or of each product in that of all goods, from 0 to 1: of the total where the producer
 * gives one, else of the sum of all partners or products where none is missing. The formula says which.
 */
export function share(dataset: Dataset, asked: TradeQuery, across: Across): Rows {
  const rows = familiesOf(dataset, asked, across).flatMap((family) => {
    const whole = wholeOf(family, across);
    return family.rows
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

function wholeOf({ total, rows, complete }: Family, across: Across): Whole {
  const words = across === 'partner' ? 'WLD' : 'all goods';
  if (total) return { amount: amountOf(total), words, rows: [total] };
  const amount = complete ? computed(rows.map(amountOf), sum) : 'unknown';
  return { amount, words: `sum of ${rows.length} ${across}s`, rows };
}

function shareRow(row: Row, whole: Whole, name: string): Row {
  return derivedRow({
    about: row,
    says: { measure: 'trade-share', unit: 'ratio' },
    kind: 'share',
    formula: `${name} / ${whole.words}`,
    inputs: [row, ...whole.rows],
    amount: computed([amountOf(row), whole.amount], quotient),
  });
}
