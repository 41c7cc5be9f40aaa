import type { Dataset } from '../../schema/dataset.ts';
import { amountOf, computed, quotient } from './amount.ts';
import { derivedAnswer, derivedRow, type Derivation } from './derive.ts';
import { daysOf, grouped, officialRows } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/** Whose people or product the trade is measured by. */
export type Side = 'reporter' | 'partner';

/** By what trade is measured to be compared between states, or between years of one: a measure of records. */
export type SizeOfState = 'population' | 'gdp';

/** Trade for each inhabitant of the reporter, or of the partner: value over population in the same year. */
export const perPerson = (dataset: Dataset, asked: TradeQuery, side: Side = 'reporter'): Rows =>
  guarded(
    dataset,
    asked,
    (whole) => relative(whole, asked, officialRows(whole, asked), 'population', side),
    {},
  );

/** Trade in per cent of the gross domestic product of the reporter, or of the partner, in the same year and currency. */
export const shareOfGdp = (dataset: Dataset, asked: TradeQuery, side: Side = 'reporter'): Rows =>
  guarded(dataset, asked, (whole) => relative(whole, asked, officialRows(whole, asked), 'gdp', side), {});

/**
 * An answer measured by the size of the reporter or the partner: its statistics, and what is derived from them alone. Claims,
 * targets and forecasts are left out.
 */
export const relativeTo = (
  dataset: Dataset,
  { query, rows }: Rows,
  size: SizeOfState,
  side: Side = 'reporter',
): Rows =>
  relative(
    dataset,
    query,
    rows.filter(({ line }) => line !== undefined),
    size,
    side,
  );

/** What a value is divided by and how the quotient is said. */
interface Measured {
  readonly kind: string;
  /** In the formula. */
  readonly name: string;
  readonly says: (size: Row | undefined, about: Row) => Pick<Derivation['says'], 'unit' | 'per'>;
  readonly compute: (numbers: readonly number[]) => number;
  /** Whether the two can be divided. */
  readonly fits: (size: Row, about: Row) => boolean;
}

const MEASURED: Readonly<Record<SizeOfState, Measured>> = {
  population: {
    kind: 'per-person',
    name: 'population',
    says: (size, { observation: { unit } }) => ({ unit, per: size?.observation.unit ?? 'persons' }),
    compute: quotient,
    fits: () => true,
  },
  gdp: {
    kind: 'of-gdp',
    name: 'GDP',
    says: () => ({ unit: 'percent', per: 'gdp' }),
    compute: (numbers) => quotient(numbers) * 100,
    fits: (size, about) => size.observation.unit === about.observation.unit,
  },
};

/**
 * One row for each figure and each producer of the size; two producers make two, never an average. Rows of the same two producers,
 * one of trade and one of size, are joined by a line.
 */
function relative(
  dataset: Dataset,
  asked: TradeQuery,
  figures: readonly Row[],
  measure: SizeOfState,
  side: Side,
): Rows {
  const { period, asOf } = asked;
  const sizes = officialRows(dataset, { measure, flow: [], period, asOf });
  const names = new Map(dataset.actors.map((actor) => [actor.id, actor.names.en ?? actor.id]));
  const bySize = grouped(sizes, (row) => keyOf(row.observation.reporter, row));
  const rows = figures.flatMap((row) => {
    const state = row.observation[side];
    const whose = state === undefined ? 'nobody named' : (names.get(state) ?? state);
    const found = bySize.get(keyOf(state, row)) ?? [undefined];
    return found.map((size) => relativeRow(row, size, measure, whose));
  });
  return derivedAnswer(dataset, asked, rows);
}

function relativeRow(row: Row, size: Row | undefined, measure: SizeOfState, whose: string): Row {
  const { kind, name, says, compute, fits } = MEASURED[measure];
  const { observation } = row;
  return derivedRow({
    about: row,
    says: { measure: observation.measure, valuation: observation.valuation, ...says(size, row) },
    kind,
    formula: `${observation.flow ?? observation.measure} / ${name} of ${whose}`,
    inputs: size ? [row, size] : [row],
    sides: true,
    amount: size && !fits(size, row) ? 'not-applicable' : computed([amountOf(row), amountOf(size)], compute),
  });
}

const keyOf = (state: string | undefined, row: Row): string => `${state} ${daysOf(row.period)}`;
