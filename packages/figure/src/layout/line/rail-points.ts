import type { Row } from '@keruen/data';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { Linear } from '../../scale/linear.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import { DODGE, type PlacedPoint } from './line-points.ts';
import type { PeriodBand } from '../rows/period-bands.ts';
import type { PlotRoom } from '../rows/plot.ts';
import { REACH } from './point-marks.ts';
import type { Rails } from './rails.ts';
import type { SideLabel } from '../rows/side-labels.ts';
import { subjectOf } from '../rows/value.ts';
import { conflict } from '../rows/period-bands.ts';

/** Height of a row; a missing number lies at the foot. */
const heightOf = ({ value }: Row, y: Linear, foot: number): number =>
  value === null ? foot : halfPixel(y(value));

/** The points of a series on the rails of their periods; what would lie on the one before it stands beside it, towards the middle. */
export function railPoints(
  { rows }: ChartSeries,
  rails: Rails,
  { right, left, bottom, y }: PlotRoom,
): PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const row of rows) {
    const at = heightOf(row, y, bottom);
    const rail = rails.get(row.period.text)!;
    const before = points.at(-1);
    const touching =
      before?.row.period.text === row.period.text && Math.abs(before.y - at) < 2 * REACH ? before : undefined;
    const beside = touching && touching.x + (rail >= right ? -DODGE : DODGE);
    const x = beside === undefined ? rail : Math.min(Math.max(left, beside), right);
    const contradicts = before !== undefined && conflict(before.row, row);
    points.push({ row, x, y: at, span: undefined, contradicts });
  }
  return points;
}

/** What stands beside the points of one period, in the order of the series; `say` words a row. */
export function railLabels(
  { period }: PeriodBand,
  series: readonly ChartSeries[],
  [y, foot]: readonly [Linear, number],
  say: (row: Row) => string,
): SideLabel[] {
  const label = (row: Row, { name, tone }: ChartSeries): SideLabel => ({
    value: say(row),
    name,
    tone: row.value === null ? 'muted' : tone,
    y: heightOf(row, y, foot),
    subject: subjectOf(row),
  });
  return series.flatMap((one) =>
    one.rows.filter((row) => row.period.text === period.text).map((row) => label(row, one)),
  );
}
