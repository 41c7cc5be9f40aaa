import type { Observation, Row } from '@keruen/data';
import type { ChartSeries } from '../rows/chart-series.ts';
import type { PeriodBand } from '../rows/period-bands.ts';
import { saysNature } from '../rows/value.ts';

/** The place of each row that has a number, 1 for the largest value of its period. */
export type Places = ReadonlyMap<Row, number>;

/** Whether a row is ranked: what is claimed, aimed at or foreseen only stands between the ranks of the others. */
const isRanked = (row: Row): boolean => !saysNature(row) && row.value !== null;

/** Places of the rows of one period. Equal values keep their order; in the unit `rank` the value is the place. */
function placesIn(rows: readonly Row[], unit: string): (readonly [Row, number])[] {
  if (unit === 'rank') return rows.flatMap((row) => (row.value === null ? [] : [[row, row.value] as const]));
  const ranked = rows.filter(isRanked).sort((a, b) => b.value! - a.value!);
  const above = ({ value }: Row): number => ranked.filter((row) => row.value! > value!).length;
  const beside = rows.filter((row) => row.value !== null && saysNature(row));
  return [
    ...ranked.map((row, i) => [row, i + 1] as const),
    ...beside.map((row) => [row, above(row) + 0.5] as const),
  ];
}

export const placesOf = (bands: readonly PeriodBand[], unit: string): Places =>
  new Map(
    bands.flatMap(({ slots }) =>
      placesIn(
        slots.map(({ row }) => row),
        unit,
      ),
    ),
  );

/** Ranks as they are said, by their records: equal values of a period share the first of their places. */
export function ranksOf(bands: readonly PeriodBand[], places: Places): ReadonlyMap<Observation, number> {
  const placed = bands.map(({ slots }) =>
    slots.flatMap(({ row }) => {
      const place = places.get(row);
      return place !== undefined && Number.isInteger(place) ? [{ row, place }] : [];
    }),
  );
  const firstOf = (all: (typeof placed)[number], value: number | null): number =>
    Math.min(...all.filter((one) => one.row.value === value).map(({ place }) => place));
  return new Map(
    placed.flatMap((all) => all.map(({ row }) => [row.observation, firstOf(all, row.value)] as const)),
  );
}

/** The stay to which each row of a series belongs, counted from 0: another begins where a period on show has no row of it. */
export function staysOf({ rows }: ChartSeries, bands: readonly PeriodBand[]): readonly number[] {
  const order = new Map(bands.map(({ period }, i) => [period.text, i]));
  let stay = 0;
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const gap = before && order.get(row.period.text)! - order.get(before.period.text)! > 1;
    return gap ? (stay += 1) : stay;
  });
}

/** A series with places for values, whose line is cut between its stays. Everything else of its rows is as it was. */
export function placedSeries(series: ChartSeries, stays: readonly number[], places: Places): ChartSeries {
  const rows = series.rows.map((row, i): Row => {
    const line = row.line === undefined ? {} : { line: `${row.line}|${stays[i]}` };
    return { ...row, ...line, value: places.get(row) ?? null, high: undefined };
  });
  return { ...series, rows };
}
