import type { Row } from '@keruen/data';
import { timeAxis } from '../../axis/time-axis.ts';
import { describeChart } from '../../describe/chart.ts';
import { broken } from '../../label/broken.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { textBounds } from '../../scene/bounds.ts';
import type { Mark } from '../../scene/mark.ts';
import type { LegendEntry, Scene, TimePlace } from '../../scene/scene.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import { soundWidth } from '../empty-scene.ts';
import { nameRoom } from '../rows/end-labels.ts';
import type { Box, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { sharedKeys } from '../rows/shared-keys.ts';
import { linePoints, placePoints, type PlacedPoint } from './line-points.ts';
import { scaleRows, type Panel } from '../rows/panel.ts';
import { lineNames, nameMargin, type LineEnd } from './line-names.ts';
import { besides, occupiedBy, pointLabels } from './point-labels.ts';
import { markerOf, pointKeys } from './point-keys.ts';
import { reachOf } from './point-marks.ts';
import { plotOf, type Plot } from '../rows/plot.ts';
import { pointStop } from './point-stop.ts';
import { timeSpans, type TimeSpans } from './time-spans.ts';
import { signOfRow, widened } from '../rows/value.ts';

export type Drawn = ReturnType<typeof linePoints>;

/** What values over time are drawn as: lines, or what is filled under them. */
export interface Standing {
  readonly series: readonly ChartSeries[];
  /** A row as it is placed: higher than its value where it stands on others, without a number where it has no place. */
  readonly lift: (row: Row) => Row;
  /** Lowest and highest place. */
  readonly domain: readonly [low: number, high: number] | undefined;
  /** What lies under all lines, of series whose rows are placed. */
  readonly ground: (
    series: readonly ChartSeries[],
    points: readonly (readonly PlacedPoint[])[],
    plot: Plot,
  ) => readonly Mark[];
  /** Lines and dots as they look on that ground. */
  readonly over: (drawn: Drawn) => Drawn;
  /** The keys of series where they have no names. */
  readonly keys: (series: readonly ChartSeries[]) => readonly LegendEntry[];
  /** What has to be told of how it stands. */
  readonly legend: readonly LegendEntry[];
}

/** Years from the first period to the last, open ends cut off. */
function domainOf(rows: readonly Row[], spans: TimeSpans): readonly [number, number] {
  const ends = rows.flatMap(({ period }) => spans.of(period)).filter(Number.isFinite);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return ends.length ? [first, last > first ? last : first + 1] : [0, 1];
}

/** The name of a series where its last point lies; a series without a number has none. */
function endLabel(
  { name, tone }: ChartSeries,
  points: readonly PlacedPoint[],
  told: Told,
  plot: Plot,
): LineEnd[] {
  const said = points.filter(({ row }) => row.value !== null);
  const last = said.findLast(({ row }) => row.line !== undefined) ?? said.at(-1);
  if (!last || !name) return [];
  const { row } = last;
  const own = told.get(row)!;
  const stands = own !== row;
  // What stands on others is named in its middle.
  const y = stands ? plot.y(row.value! - own.value! / 2) : last.y;
  return [{ text: name, tone, x: last.x, y, reach: reachOf(signOfRow(row)), stands }];
}

/** Rows as they are, by rows as they are placed. */
type Told = ReadonlyMap<Row, Row>;

function axisOf(
  rows: readonly Row[],
  plot: Plot,
  spans: TimeSpans,
  medium: Medium,
): { readonly x: Linear; readonly step: number; readonly marks: Mark[] } {
  const domain = domainOf(rows, spans);
  const x: Linear = linear(domain, [plot.left, plot.right]);
  const periods = rows.map(({ period }) => period);
  const marks = timeAxis(periods, domain, x, plot.height - 8, [0, plot.width], medium, spans.of);
  return { x, step: Math.abs(x(domain[0] + 1) - x(domain[0])), marks };
}

type Placed = readonly (readonly PlacedPoint[])[];

/** The axis and the points of each series; where one stands beside the last of all, time ends before it, so that it is not written over with names. */
function placeAll(
  series: readonly ChartSeries[],
  rows: readonly Row[],
  plot: Plot,
  named: boolean,
  medium: Medium,
): Pick<LaidOut, 'axis' | 'placed' | 'spans'> {
  const spans = timeSpans(rows);
  const axis = axisOf(rows, plot, spans, medium);
  const placed = series.map((one) => placePoints(one, axis.x, plot, spans));
  const over = Math.max(0, ...placed.flat().map(({ x }) => x - plot.right));
  return named && over
    ? placeAll(series, rows, { ...plot, right: plot.right - over }, false, medium)
    : { axis, placed, spans };
}

/** Each period with its place. */
function timePlace(rows: readonly Row[], { axis: { x }, spans, plot: { top, bottom } }: LaidOut): TimePlace {
  const periods = new Map(rows.map(({ period }) => [period.text, period]));
  return {
    periods: [...periods.values()].map((period) => {
      const [from, to] = spans.of(period);
      return { period: spans.lying(period), x1: x(from), x2: x(to) };
    }),
    top,
    bottom,
  };
}

/** Plot, axis and points, with a margin of so many px for names. */
interface LaidOut {
  readonly plot: Plot;
  readonly axis: ReturnType<typeof axisOf>;
  readonly placed: Placed;
  readonly spans: TimeSpans;
  readonly ends: readonly LineEnd[];
}

/** First with room for all names behind the plot; then with as much as they need where their lines end. */
function layOut(room: number, to: (margin: number) => LaidOut, { measure }: Medium): LaidOut {
  const all = to(room);
  if (!room) return { ...all, ends: [] };
  const needed = Math.min(room, nameMargin(all.ends, all.plot, measure));
  return needed < room ? to(needed) : all;
}

/**
 * Values over time. Statistics of one producer are joined by a line, cut where a number is missing and where another producer begins;
 * claims, targets and forecasts stand apart as dots, ranges of time as level lines.
 */
export function overTime(rows: Panel, box: Box, medium: Medium, standing: Standing): Scene {
  const { measure } = medium;
  const told = new Map(rows.rows.map((row) => [standing.lift(row), row]));
  const placedAs = new Map([...told].map(([placed, row]) => [row, placed]));
  const series = standing.series.map((one) => ({ ...one, rows: one.rows.map((row) => placedAs.get(row)!) }));
  const domain = widened(standing.domain, box);
  const to = (margin: number): LaidOut => {
    const plot = plotOf(domain, rows.unit, box, margin, medium);
    const all = placeAll(series, scaleRows(rows), plot, margin > 0, medium);
    return { plot, ...all, ends: series.flatMap((one, i) => endLabel(one, all.placed[i]!, told, plot)) };
  };
  const room = rows.among ? 0 : nameRoom(series, soundWidth(box), measure);
  const laidOut = layOut(room, to, medium);
  const { plot, axis, placed, ends } = laidOut;
  const points = placed.flat();
  // The first series lies above the others.
  const drawn = series
    .map((one, i) => standing.over(linePoints(one, placed[i]!, plot, markerOf(one, i))))
    .reverse();
  const strokes = drawn.flatMap((one) => [...one.levels, ...one.strokes]);
  const labelled = series.map(({ tone }, i) => ({
    tone,
    points: placed[i]!.filter(({ row }) => row === told.get(row)),
  }));
  const occupied = occupiedBy(points, strokes, plot);
  const names = lineNames(ends, plot, occupied, measure);
  const written = names.filter((mark) => mark.kind === 'text');
  const named = new Set(written.map(({ text }) => text));
  const labels = pointLabels(labelled, besides(occupied, written, measure), rows.unit, plot, medium);
  const words = [...written, ...labels].map((mark) => textBounds(mark, measure));
  const marks: Mark[] = [
    ...standing.ground(series, placed, plot),
    ...[...plot.axis.grid, ...plot.axis.zero].flatMap((mark) => broken(mark, words)),
    ...drawn.flatMap(({ cuts }) => cuts),
    ...strokes,
    ...drawn.flatMap(({ dots }) => dots),
    ...labels,
    ...names,
    ...plot.axis.labels,
    ...axis.marks,
  ];
  const contradiction = points.some(({ contradicts }) => contradicts);
  return {
    width: plot.width,
    height: plot.height,
    marks,
    stops: points.map((point) =>
      pointStop({ ...point, row: told.get(point.row)! }, axis.step, plot, rows, medium),
    ),
    legend: [
      ...(series.length < 2 ? [] : sharedKeys(standing.keys(series), named, medium.locale)),
      ...pointKeys(signLegend(rows, contradiction, medium.locale)),
      ...standing.legend,
    ],
    time: timePlace(rows.rows, laidOut),
    description: describeChart(rows, medium.locale),
    ...(domain && { scale: { domain } }),
  };
}
