import { endOf, startOf } from '../../value/period.ts';
import type { Period } from '../../value/period.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { lastDayOf } from '../date/days.ts';
import { holdingsOf } from './all-holdings.ts';
import { producerOf } from './line.ts';
import { rowsOf } from './rows-of.ts';
import type { Row, TradeQuery } from './rows.ts';
import { unitOf } from './unit.ts';

/** What a figure is about; two figures alike in all of it are two editions of one. */
export type CellPart = 'reporter' | 'partner' | 'flow' | 'product' | 'unit' | 'valuation' | 'period';

/** The first and the last day, and whether these are sure: `2022` and `2022-01/2022-12` are one period. */
export function daysOf(period: Period): string {
  return [startOf(period), endOf(period), period.approximate, period.uncertain].join(' ');
}

/** The cell of a table of official figures that a row fills, as text; parts left out are those by which cells are compared. */
export function cellOf({ observation, period }: Row, without: readonly CellPart[] = []): string {
  const { reporter, partner, flow, product, unit, per, valuation = 'unspecified' } = observation;
  const parts: Readonly<Record<CellPart, unknown>> = {
    reporter,
    partner,
    flow,
    product,
    unit: [unit, per],
    valuation,
    period: daysOf(period),
  };
  const kept = (Object.keys(parts) as CellPart[]).map((part) => (without.includes(part) ? '' : parts[part]));
  const { periodKind = 'year', about, definition } = observation;
  return JSON.stringify([...kept, periodKind, about, definition, producerOf(observation)]);
}

/** Rows by a text made of each, in the order of the rows. */
export function grouped(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * The figures that may be computed with: statistics, and values derived from nothing but statistics of one producer; in
 * one unit, and one for each cell. Claims, targets, forecasts, ranges of years and withdrawn values are none of them; quarters and other months of one year are.
 */
export function officialRows(dataset: Dataset, asked: TradeQuery): readonly Row[] {
  const holdings = holdingsOf(dataset);
  const found = holdings.asked(asked);
  const unit = unitOf(found);
  const own = found.filter((one) => one.unit === unit);
  const rows = rowsOf(own, holdings.find, asked).filter(({ line }) => line !== undefined);
  return [...grouped(rows, (row) => cellOf(row)).values()].map(settled);
}

/** The edition that counts: the preferred one, else the last that became known. Where these differ, no number is known. */
export function settled(editions: readonly Row[]): Row {
  const weigh = ({ observation: { rank, knownFrom, asOf } }: Row): number =>
    (lastDayOf(knownFrom ?? asOf) || 0) + (rank === 'preferred' ? 1e9 : 0);
  const most = editions.reduce((best, row) => Math.max(best, weigh(row)), 0);
  const [first, ...others] = editions.filter((row) => weigh(row) === most);
  if (!first || others.every(({ value, high }) => value === first.value && high === first.high))
    return first!;
  return { ...first, value: null, observation: { ...first.observation, value: null, missing: 'unknown' } };
}
