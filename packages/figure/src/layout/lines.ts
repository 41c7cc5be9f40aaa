import type { Row, Rows } from '@keruen/data';
import type { Bounds } from '../scene/bounds.ts';
import type { Mark, TextMark } from '../scene/mark.ts';
import type { Stop } from '../scene/scene.ts';
import { timeAxis } from '../axis/time-axis.ts';
import { describeChart } from '../describe/chart.ts';
import { SIZE } from '../label/sizes.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { yearSpan } from '../scale/time.ts';
import { chartSeries, type ChartSeries } from './chart-series.ts';
import { emptyScene, soundWidth } from './empty-scene.ts';
import { endLabels, type EndLabel } from './end-labels.ts';
import type { Layout, Medium } from './layout.ts';
import { seriesLegend, signLegend } from './legend.ts';
import { linePoints, placePoints, type PlacedPoint } from './line-points.ts';
import { pointLabels } from './point-labels.ts';
import { plotOf, type Plot } from './plot.ts';
import { rowStop } from './row-stop.ts';
import { finiteRows } from './value.ts';
import { placedRows, scaleDomain, scaleLegend } from './value-scale.ts';

/** Names beside the lines take at most this share of the width; wider ones go to the legend. */
const MOST_NAMES = 0.34;

/** White space between the end of a line and its name, px. */
const BEFORE_NAME = 10;

/** A stop is at least so large where its neighbours leave room, px. */
const FINGER = 24;

/** Years from the first period to the last, open ends cut off. */
function domainOf(rows: readonly Row[]): readonly [number, number] {
  const ends = rows.flatMap(({ period }) => yearSpan(period)).filter(Number.isFinite);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return ends.length ? [first, Math.max(last, first + 1)] : [0, 1];
}

/** The width names need at the end of their lines; 0 where they are better told by the legend. */
function nameRoom(series: readonly ChartSeries[], width: number, { measure }: Medium): number {
  const widest = Math.max(0, ...series.map(({ name }) => measure(name, SIZE.label, 600)));
  return widest > 0 && widest + BEFORE_NAME <= width * MOST_NAMES ? Math.ceil(widest) + BEFORE_NAME : 0;
}

/** The name of a series where its last point lies; a series without a number has none. */
function endLabel({ name, tone }: ChartSeries, points: readonly PlacedPoint[]): EndLabel[] {
  const last = points.findLast(({ row }) => row.value !== null && row.line !== undefined) ?? points.at(-1);
  return last && name ? [{ text: name, tone, y: last.y }] : [];
}

function stopOf({ x, y }: PlacedPoint, row: Row, step: number, plot: Plot, rows: Rows, medium: Medium): Stop {
  const width = Math.max(FINGER, Math.min(step, 2 * FINGER));
  const box: Bounds = {
    x: Math.min(Math.max(0, x - width / 2), plot.width - width),
    y: Math.min(Math.max(0, y - FINGER / 2), plot.height - FINGER),
    width,
    height: FINGER,
  };
  return rowStop(row, box, rows, medium.locale);
}

/**
 * Values over time. Statistics of one producer are joined by a line, cut where a number is missing and where another producer begins;
 * claims, targets and forecasts stand apart as dots, ranges of time as level lines.
 */
export const lines: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale, scale } = medium;
  const shown = placedRows(rows, scale);
  const told = new Map(shown.rows.map((row, i) => [row, rows.rows[i]!]));
  const series = chartSeries(shown, locale);
  const margin = nameRoom(series, soundWidth(box), medium);
  const plot = plotOf(scaleDomain(shown.rows, scale), rows.unit, box, margin, medium);
  const domain = domainOf(rows.rows);
  const x: Linear = linear(domain, [plot.left, plot.right]);
  const placed = series.map((one) => placePoints(one, x, plot));
  const points = placed.flat();
  const names = margin > 0 ? namesOf(series, placed, plot) : [];
  // The first series lies above the others.
  const drawn = series.map((one, i) => linePoints(one, placed[i]!, plot)).reverse();
  const marks: Mark[] = [
    ...plot.axis.grid,
    ...plot.axis.zero,
    ...drawn.flatMap(({ cuts }) => cuts),
    ...drawn.flatMap(({ strokes, levels }) => [...levels, ...strokes]),
    ...drawn.flatMap(({ dots }) => dots),
    ...pointLabels(
      points,
      drawn.flatMap(({ strokes, levels }) => [...strokes, ...levels]),
      rows.unit,
      plot,
      medium,
    ),
    ...names,
    ...plot.axis.labels,
    ...timeAxis(
      rows.rows.map(({ period }) => period),
      domain,
      x,
      plot.height - 8,
      [plot.left, plot.width],
      medium,
    ),
  ];
  const step = Math.abs(x(domain[0] + 1) - x(domain[0]));
  return {
    width: plot.width,
    height: plot.height,
    marks,
    stops: points.map((point) => stopOf(point, told.get(point.row)!, step, plot, rows, medium)),
    legend: [
      ...(names.length || series.length < 2 ? [] : seriesLegend(series)),
      ...signLegend(
        rows,
        points.some(({ contradicts }) => contradicts),
        locale,
      ),
      ...scaleLegend(rows, medium),
    ],
    description: describeChart(rows, locale),
  };
};
