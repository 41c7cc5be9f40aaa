import type { Dataset } from '../schema/dataset.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { amountOf, computed, quotient } from './amount.ts';
import { derivedAnswer, derivedRow, type Derivation } from './derive.ts';
import { daysOf, grouped, officialRows } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/** Whose people or product the trade is measured by. */
export type Side = 'reporter' | 'partner';

/** Trade for each inhabitant of the reporter, or of the partner: value over population in the same year. */
export function perPerson(dataset: Dataset, asked: TradeQuery, side: Side = 'reporter'): Rows {
  return relative(dataset, asked, side, 'population', ({ measure, unit, valuation }, size) => ({
    says: { measure, unit, valuation, per: size?.observation.unit ?? 'persons' },
    kind: 'per-person',
  }));
}

/** Trade over the gross domestic product of the reporter, or of the partner, in the same year and currency. */
export function shareOfGdp(dataset: Dataset, asked: TradeQuery, side: Side = 'reporter'): Rows {
  const rows = relative(dataset, asked, side, 'gdp', () => ({
    says: { measure: 'trade-ratio', unit: 'ratio' },
    kind: 'of-gdp',
  }));
  return { ...rows, query: { ...asked, measure: 'trade-ratio' } };
}

type Saying = Pick<Derivation, 'says' | 'kind'>;

/**
 * One row for each figure and each producer of the size; two producers make two, never an average. Trade and size come from
 * different producers as a rule, so such rows have no line.
 */
function relative(
  dataset: Dataset,
  asked: TradeQuery,
  side: Side,
  measure: Measure,
  say: (about: Row['observation'], size: Row | undefined) => Saying,
): Rows {
  const { period, asOf } = asked;
  const sizes = officialRows(dataset, { measure, flow: [], period, asOf });
  const bySize = grouped(sizes, (row) => keyOf(row.observation.reporter, row));
  const rows = officialRows(dataset, asked).flatMap((row) => {
    const found = bySize.get(keyOf(row.observation[side], row)) ?? [undefined];
    return found.map((size) => {
      const comparable = measure !== 'gdp' || !size || size.observation.unit === row.observation.unit;
      const name = row.observation.flow ?? row.observation.measure;
      return derivedRow({
        about: row,
        ...say(row.observation, size),
        formula: `${name} / ${measure} of ${row.observation[side] ?? 'nobody named'}`,
        inputs: size ? [row, size] : [row],
        amount: comparable ? computed([amountOf(row), amountOf(size)], quotient) : 'not-applicable',
      });
    });
  });
  return derivedAnswer(dataset, asked, rows);
}

const keyOf = (state: string | undefined, row: Row): string => `${state} ${daysOf(row.period)}`;
