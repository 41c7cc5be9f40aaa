import type { Rows } from '@keruen/data';
import type { Mark, RegionMark } from '../scene/mark.ts';
import type { Stop } from '../scene/scene.ts';
import { barBounds } from '../scene/bounds.ts';
import { axisGutter, fewTicks, tickLabels, valueAxis } from '../axis/value-axis.ts';
import { periodAxis } from '../axis/period-axis.ts';
import { describeChart } from '../describe/chart.ts';
import { SIZE } from '../label/sizes.ts';
import { formatPeriod } from '../locale/period.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { barMarks } from './bar-marks.ts';
import type { Column } from './column-labels.ts';
import { columnTexts } from './column-texts.ts';
import { cutMarks, footMarks } from './column-foot.ts';
import { placeBands, type PlacedBand, type PlacedSlot } from './column-slots.ts';
import { chartHeight, soundWidth } from './empty-scene.ts';
import type { Box, Layout, Medium } from './layout.ts';
import { flowLegend, signLegend } from './legend.ts';
import { periodBands } from './period-bands.ts';
import { rowStop } from './row-stop.ts';
import { unitBeside, valueDomain, valueLabel } from './value.ts';

/** Above the plot: a label of two lines over the highest sign. Below: the periods. */
const TOP = 40;
const BOTTOM = 26;

/** The plot is never lower, and a stop never smaller, px. */
const LOWEST = 24;
const SMALLEST_HIT = 24;

interface Plot {
  readonly at: Linear;
  readonly zero: number;
  readonly top: number;
  readonly bottom: number;
}

const columnOf = (slot: PlacedSlot, { at }: Plot): Column => ({
  slot,
  bars: barMarks(slot.row, { start: slot.x, size: slot.width, at, upright: true }),
});

/** A quiet ground behind a range among single years: it stands by itself. */
const ground = ({ x, width }: PlacedBand, height: number): RegionMark => ({
  kind: 'region',
  x: Math.round(x),
  y: 0,
  width: Math.round(width),
  height,
  tone: 'land',
});

function columnStop({ slot, bars }: Column, { zero }: Plot, rows: Rows, medium: Medium): Stop {
  const ys = [zero, ...bars.flatMap(({ y, height }) => [y, y + height])];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const y = high > zero ? low : Math.min(low, high - SMALLEST_HIT);
  const box = { x: slot.hitX, y, width: slot.hitWidth, height: Math.max(high - y, SMALLEST_HIT) };
  return rowStop(slot.row, box, rows, medium.locale);
}

/**
 * Height left for bars: labels of tiny and missing values stand in a line of their own under the zero line, or in two,
 * for which a picture without a limit grows.
 */
function plotOf(domain: readonly [number, number], box: Box): Plot {
  const lines = box.maxHeight === undefined ? 1 : 2;
  const bottom = Math.max(TOP + LOWEST, chartHeight(box) - BOTTOM - SIZE.line * lines);
  const at = linear(domain, [bottom, TOP]);
  return { at, zero: Math.round(at(0)), top: TOP, bottom };
}

/** Bars upright over a zero line, grouped by period. */
export const upright: Layout<Rows> = (rows, box, medium) => {
  const { locale, measure } = medium;
  const width = soundWidth(box);
  const domain = valueDomain(rows.rows);
  const plot = plotOf(domain ?? [0, 1], box);
  const labels = tickLabels(domain ? fewTicks(domain) : [], rows.unit, locale);
  const gutter = axisGutter(labels, width, measure);
  const axis = valueAxis(labels, plot.at, gutter, width);
  const bands = periodBands(rows);
  const names = bands.map(({ period }) => formatPeriod(period, locale));
  const unit = unitBeside(rows.unit, locale);
  const needs = bands.map(({ apart, slots }, i) => {
    const values = apart ? slots.map(({ row }) => measure(valueLabel(row, unit, locale), SIZE.label)) : [];
    return Math.max(measure(names[i] ?? '', SIZE.period), ...values) + 6;
  });
  const placed = placeBands(bands, [gutter, width], needs);
  const columns = placed.flatMap(({ slots }) => slots.map((slot) => columnOf(slot, plot)));
  const room = { x: gutter, y: 0, width: width - gutter, height: plot.bottom + 2 * SIZE.line + 4 };
  const texts = columnTexts(columns, unit, plot.zero, room, medium);
  const lowest = Math.max(
    plot.bottom,
    ...texts.map(({ y }) => y + 3),
    ...columns.flatMap(({ bars }) => bars.map(barBounds)).map(({ y, height }) => y + height),
  );
  const height = Math.ceil(lowest) + BOTTOM;
  const periods = placed.map((place, i) => ({ ...place, text: names[i] ?? '', kept: place.band.apart }));
  const marks: Mark[] = [
    ...placed.filter(({ band }) => band.apart).map((place) => ground(place, height)),
    ...axis.grid,
    ...columns.flatMap(({ bars }) => bars),
    ...axis.zero,
    ...placed.filter(({ band }) => band.broken).flatMap((place) => cutMarks(place, plot.zero, plot.top)),
    ...columns.flatMap(({ slot }) => footMarks(slot, plot.zero)),
    ...texts,
    ...axis.labels,
    ...periodAxis(periods, height - 6, [0, width], measure),
  ];
  return {
    width,
    height,
    marks,
    stops: columns.map((one) => columnStop(one, plot, rows, medium)),
    legend: [
      ...flowLegend(rows, locale),
      ...signLegend(
        rows,
        columns.some(({ slot }) => slot.contradicts),
        locale,
      ),
    ],
    time: {
      periods: placed.flatMap(({ band: { period, apart }, x, width: wide }) =>
        apart ? [] : [{ period, x1: x, x2: x + wide }],
      ),
      top: plot.top,
      bottom: plot.zero,
    },
    description: describeChart(rows, locale),
  };
};
