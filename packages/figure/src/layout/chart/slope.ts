import type { Row, Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { SIZE } from '../../label/sizes.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import { rule } from '../../scene/rule.ts';
import { chartSeries, type ChartSeries } from '../rows/chart-series.ts';
import type { ChartType } from './chart-types.ts';
import { chartHeight, emptyScene, soundWidth } from '../empty-scene.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { sharedKeys } from '../rows/shared-keys.ts';
import { firstAndLast } from './first-and-last.ts';
import { linePoints } from '../line/line-points.ts';
import { lineKeys, markerOf, pointKeys } from '../line/point-keys.ts';
import { panelsOf, scaleRows, type Panel } from '../rows/panel.ts';
import { periodBands, type PeriodBand } from '../rows/period-bands.ts';
import type { PlotRoom } from '../rows/plot.ts';
import { pointStop } from '../line/point-stop.ts';
import { LONE, RAIL_HEAD, railMarks, railsOf } from '../line/rails.ts';
import { chooseSides, nearLabels, sideLabels, sideRoom } from '../rows/side-labels.ts';
import { railLabels, railPoints } from '../line/rail-points.ts';
import { mapOf, placedOn, scaleDomain, scaleLegend, toldBefore } from '../rows/value-scale.ts';
import { finiteRows, natureBeside, unitBeside, valueLabel } from '../rows/value.ts';

/** Room for a sign under the lowest dot, px. */
const BOTTOM = 16;

/** Lines that rise and fall want a picture that is not flat; a plot is never lower than the last, px. */
const WANTED = 260;
const LOWEST = 60;

/** Between rails that panels share, of their width. */
const LEAST_LINES = 0.25;

/** Height of a picture in which a side can say so many lines. */
function heightFor(lines: number, box: Box): number {
  const wanted = Math.max(chartHeight({ width: box.width }), WANTED, RAIL_HEAD + BOTTOM + lines * SIZE.line);
  return Math.max(RAIL_HEAD + LOWEST + BOTTOM, Math.min(wanted, box.maxHeight ?? wanted));
}

/** Where the first and the last rail stand: among panels where the widest words leave them room, if that is enough for lines. */
function agreedRails(own: readonly [left: number, right: number], { width, agreed }: Box): typeof own {
  const [left, right] = agreed?.range ?? own;
  return right - left < width * LEAST_LINES ? own : [left, right];
}

/** The value of a row and its nature; a currency is said once, with the first value. */
function amountOf(
  series: readonly ChartSeries[],
  { unit, rows }: Rows,
  { locale }: Medium,
): (row: Row) => string {
  const told = toldBefore(rows);
  const first = series.flatMap(({ rows }) => rows).find(({ value }) => value !== null);
  const bare = unitBeside(unit, locale);
  return (row) => valueLabel(told(row), row === first ? unit : bare, locale) + natureBeside(row, locale);
}

/**
 * A line for each series from the first period to the last, with its value and name at both ends, on one scale from zero or, where the
 * medium says so, a logarithmic one. Periods between the two are dots on rails of their own.
 */
export const slope: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale, measure, scale } = medium;
  const width = soundWidth(box);
  const series = chartSeries({ ...rows, rows: rows.rows.map(placedOn(scale)) }, locale);
  const bands = periodBands(rows);
  const [first, last] = [bands[0]!, bands.at(-1)!];
  const rising = panelsOf(rows).map(periodBands);
  const height = heightFor(Math.max(...rising.flat().map(({ slots }) => slots.length)), box);
  const bottom = height - BOTTOM;
  const domain = scaleDomain(scaleRows(rows), scale) ?? [0, 1];
  const y = mapOf(domain, [bottom, RAIL_HEAD], scale);
  const labelled = (band: PeriodBand) =>
    railLabels(band, series, [y, bottom], amountOf(series, rows, medium));
  const sides = [first === last ? [] : labelled(first), labelled(last)] as const;
  const [before, behind] = chooseSides(sides, width, measure);
  const from = sideRoom(before, measure);
  // Without lines in any panel nothing needs the width.
  const until = rising.some((of) => of[1]) ? width - sideRoom(behind, measure) : from + LONE;
  const own = [from, until] as const;
  const [left, right] = agreedRails(own, box);
  const plot: PlotRoom = { left, right, top: RAIL_HEAD, bottom, y };
  const rails = railsOf(bands, plot);
  const points = series.map((one) => railPoints(one, rails, plot));
  const drawn = series.map((one, i) => linePoints(one, points[i]!, plot, markerOf(one, i)));
  const words = [RAIL_HEAD, bottom + SIZE.label / 3] as const;
  const all = points.flat();
  const told = toldBefore(rows.rows);
  const named = new Set(nearLabels(behind, words).map(({ name }) => name));
  return {
    width,
    height,
    marks: [
      ...railMarks(bands, rails, plot, width, medium),
      ...(scale === 'log' ? [] : [rule(left, halfPixel(y(0)), right, halfPixel(y(0)), 'grid')]),
      ...drawn.flatMap(({ cuts }) => cuts),
      ...drawn.flatMap(({ strokes }) => strokes).reverse(),
      ...drawn.flatMap(({ dots }) => dots).reverse(),
      ...sideLabels(before, left, 'end', words, measure),
      ...sideLabels(behind, right, 'start', words, measure),
    ],
    stops: all.map((point) =>
      pointStop({ ...point, row: told(point.row) }, 0, { width, height }, rows, medium),
    ),
    legend: [
      ...(series.length > 1 ? sharedKeys(lineKeys(series), named, locale) : []),
      ...pointKeys(
        signLegend(
          rows,
          all.some(({ contradicts }) => contradicts),
          locale,
        ),
      ),
      ...scaleLegend(rows, medium),
    ],
    scale: { domain, range: [left, right] },
    description: describeChart(rows, locale),
  };
};

/** Two periods, a line for each series. */
export const chartType = {
  ask: firstAndLast,
  layout: slope,
  scales: ['log'],
  tall: true,
  sized: true,
  parted: true,
  each: ['period'],
  between: true,
} satisfies ChartType;
