import type { Row } from '@keruen/data';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import { chartSeries, differing, isOther, type ChartSeries } from './chart-series.ts';
import { periodRows, type Panel } from './panel.ts';
import { periodBands, sideBySide, type PeriodBand, type Slot } from './period-bands.ts';

/** A band with what it is called. */
export interface ChartBand extends PeriodBand {
  readonly name: string;
}

/** Rows as they stand along an axis. */
export interface Banded {
  readonly bands: readonly ChartBand[];
  /** True where bands are partners, products or reporters of one period: they are ordered by size, and none may go unnamed. */
  readonly named: boolean;
  /** What tells the rows of a band apart; their flow where nothing else does. */
  readonly series: readonly ChartSeries[];
  readonly seriesOf: (row: Row) => ChartSeries;
}

/** What stands along an axis if all rows are of one period. */
const ALONG = ['partner', 'product', 'reporter'] as const;

/** What the numbers of a band come to, of those that contradict each other the first: by this bands of one period are ordered. */
function sumOf({ rows }: ChartSeries): number {
  const told = sideBySide(rows).filter(({ row, contradicts }) => row.value !== null && !contradicts);
  return isOther(rows) || !told.length ? -Infinity : told.reduce((sum, { row }) => sum + row.value!, 0);
}

/** What is called by its name rather than its period. */
const namedBand = ({ name, rows }: ChartSeries): ChartBand => ({
  period: rows[0]!.period,
  apart: false,
  broken: false,
  slots: sideBySide(rows),
  name,
});

/** Rows by period; of one period, where names may stand along the axis, by partner, product or reporter, the first that differs. */
export function chartBands(rows: Panel, locale: Locale, names = true): Banded {
  const differ = differing(rows);
  const single = names && new Set(periodRows(rows).map(({ period }) => period.text)).size < 2;
  const along = single ? ALONG.find((one) => differ.includes(one)) : undefined;
  const within = differ.filter((one) => one !== along);
  const series = chartSeries(rows, locale, within.length ? within : ['flow']);
  const bySeries = new Map(series.flatMap((one) => one.rows.map((row) => [row, one] as const)));
  const seriesOf = (row: Row): ChartSeries => bySeries.get(row)!;
  const place = ({ row }: Slot): number => series.indexOf(seriesOf(row));
  const inOrder = (slots: readonly Slot[]): Slot[] =>
    sideBySide([...slots].sort((a, b) => place(a) - place(b)).map(({ row }) => row));
  const bands = along
    ? chartSeries(rows, locale, [along])
        .sort((a, b) => (rows.among ? 0 : sumOf(b) - sumOf(a)))
        .map(namedBand)
    : periodBands(rows).map((band) => ({
        ...band,
        slots: inOrder(band.slots),
        name: formatPeriod(band.period, locale),
      }));
  return { bands, named: along !== undefined, series, seriesOf };
}
