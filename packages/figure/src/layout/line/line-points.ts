import type { Row } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import type { DotMark, LineMark, Mark, RuleMark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import { cutMarks } from '../bar/column-foot.ts';
import { lineRuns } from './line-runs.ts';
import { DOT, pointMarks, REACH } from './point-marks.ts';
import type { Plot, PlotRoom } from '../rows/plot.ts';
import { dashOf, signOfRow, subjectOf } from '../rows/value.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { TimeSpans } from './time-spans.ts';
import { conflict } from '../rows/period-bands.ts';

/** A row with its place. Where the number is missing, `y` is the foot of the plot. */
export interface PlacedPoint {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
  /** Beginning and end of a period that is longer than others, px. */
  readonly span: readonly [start: number, end: number] | undefined;
  /** Whether it and the point before it cannot both hold. */
  readonly contradicts: boolean;
}

/** How far apart two dots of one period stand that would else lie on each other, with a “≠” between them. */
export const DODGE = 22;

function placeOf(
  { period }: Row,
  x: Linear,
  { left, right }: Plot,
  spans: TimeSpans,
): Pick<PlacedPoint, 'x' | 'span'> {
  const [start, end] = spans.of(period);
  const from = Math.max(left, Math.min(x(start), right));
  const to = Math.max(left, Math.min(x(end), right));
  const [first, last] = [Number.isFinite(start) ? from : left, Number.isFinite(end) ? to : right];
  return {
    x: halfPixel((first + last) / 2),
    span: spans.isLong(period) ? [halfPixel(first), halfPixel(last)] : undefined,
  };
}

/** The points of a series in order of period; a value stands beside the one before it where the two would touch. */
export function placePoints({ rows }: ChartSeries, x: Linear, plot: Plot, spans: TimeSpans): PlacedPoint[] {
  const points: PlacedPoint[] = [];
  for (const row of rows) {
    const y = row.value === null ? plot.bottom : halfPixel(plot.y(row.value));
    const place = placeOf(row, x, plot, spans);
    const before = points.at(-1);
    const same = before?.row.period.text === row.period.text;
    const touching = same && Math.abs(before.y - y) < 2 * REACH;
    const beside = touching ? Math.min(before.x + DODGE, plot.width - DOT) : place.x;
    const contradicts = before !== undefined && conflict(before.row, row);
    points.push({ row, ...place, x: beside, y, contradicts });
  }
  return points;
}

/** The sign between two points that contradict each other, half way from one to the other. */
const joint = (a: PlacedPoint, b: PlacedPoint): RuleMark[] =>
  notEqual(halfPixel((a.x + b.x) / 2), halfPixel((a.y + b.y) / 2));

/** A longer period as a level line, in the style of its nature. */
const levelLine = ({ row, y, span }: PlacedPoint, { tone }: ChartSeries): LineMark[] =>
  span && row.value !== null
    ? [
        {
          kind: 'line',
          points: [
            [span[0] + 2, y],
            [span[1] - 2, y],
          ],
          tone,
          width: 1.5,
          stroke: dashOf(signOfRow(row)),
        },
      ]
    : [];

function strokesOf({ rows, tone, coloured }: ChartSeries, points: readonly PlacedPoint[]): LineMark[] {
  const at = new Map(points.map((point) => [point.row, [point.x, point.y] as const]));
  return lineRuns(rows).map((run) => ({
    kind: 'line',
    points: run.map((row) => at.get(row)!),
    tone,
    width: coloured ? 2 : 1,
    stroke: 'solid',
  }));
}

function dotsOf(
  point: PlacedPoint,
  series: ChartSeries,
  plot: PlotRoom,
  radius: number,
  shape: DotMark['shape'],
): Mark[] {
  const { row, x } = point;
  if (row.value === null)
    return [{ ...rule(x, plot.bottom - 6, x, plot.bottom, 'muted'), subject: subjectOf(row) }];
  return pointMarks(row, x, plot.y, series.tone, radius, shape);
}

/** The marks of a series, back to front: where another producer begins, what is joined, and each value. */
export function linePoints(
  series: ChartSeries,
  points: readonly PlacedPoint[],
  plot: PlotRoom,
  shape: DotMark['shape'] = 'circle',
): {
  readonly cuts: RuleMark[];
  readonly strokes: LineMark[];
  readonly levels: LineMark[];
  readonly dots: Mark[];
} {
  const apart = (plot.right - plot.left) / Math.max(1, points.length);
  const radius = Math.min(DOT - 1, Math.max(1.5, halfPixel(apart / 6)));
  const cuts = points.flatMap(({ row, x }, i) =>
    row.breaksBefore && i > 0
      ? cutMarks({ x: halfPixel((points[i - 1]!.x + x) / 2) }, plot.bottom, plot.top)
      : [],
  );
  const joints = points.flatMap((point, i) => (point.contradicts ? joint(points[i - 1]!, point) : []));
  return {
    cuts,
    strokes: strokesOf(series, points),
    levels: points.flatMap((point) => levelLine(point, series)),
    dots: [...points.flatMap((point) => dotsOf(point, series, plot, radius, shape)), ...joints],
  };
}
