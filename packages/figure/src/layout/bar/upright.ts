import type { Rows } from '@keruen/data';
import type { Mark, RegionMark, TextMark } from '../../scene/mark.ts';
import type { Scene, Stop, TimePlace } from '../../scene/scene.ts';
import { barBounds } from '../../scene/bounds.ts';
import { axisLabels, fewTicks, valueAxis } from '../../axis/value-axis.ts';
import { brieflyNamed, periodAxis, type PeriodTick } from '../../axis/period-axis.ts';
import type { roundTicks } from '../../axis/round-ticks.ts';
import { describeChart } from '../../describe/chart.ts';
import { semicolons } from '../../describe/phrase.ts';
import type { MeasureText } from '../../label/measure.ts';
import { SIZE } from '../../label/sizes.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { groupedForm, type BarForm } from './bar-form.ts';
import type { Column } from './column-labels.ts';
import { columnTexts } from './column-texts.ts';
import { cutMarks, footMarks } from './column-foot.ts';
import { placeBands, type PlacedBand } from './column-slots.ts';
import { chartHeight, soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import type { Panel } from '../rows/panel.ts';
import { rowStop } from '../rows/row-stop.ts';
import { unitBeside, widened } from '../rows/value.ts';

/** Below the plot: the periods, px. */
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

/** A quiet ground behind a range among single years: it stands by itself. */
const ground = ({ x, width }: PlacedBand, height: number): RegionMark => ({
  kind: 'region',
  x: Math.round(x),
  y: 0,
  width: Math.round(width),
  height,
  tone: 'land',
});

function columnStop({ slot, bars, told }: Column, { zero }: Plot, rows: Rows, medium: Medium): Stop {
  const ys = bars.length ? bars.flatMap(({ y, height }) => [y, y + height]) : [zero];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const y = high > zero ? low : Math.max(0, Math.min(low, high - SMALLEST_HIT));
  const box = { x: slot.hitX, y, width: slot.hitWidth, height: Math.max(high - y, SMALLEST_HIT) };
  const stop = rowStop(slot.row, box, rows, medium.locale);
  return told ? { ...stop, label: semicolons([stop.label, told], medium.locale) } : stop;
}

/**
 * Height left for bars, as little as can be where none rises: labels of tiny and missing values stand in a line of their own under the zero line, those of bars that hang in
 * two, for which a picture without a limit grows.
 */
function plotOf({ base, top, domain }: BarForm, box: Box): Plot {
  const lines = box.maxHeight === undefined ? 1 : 2;
  const bottom = Math.max(top + LOWEST, domain ? chartHeight(box) - BOTTOM - SIZE.line * lines : 0);
  const at = linear(domain ?? [base, base + 1], [bottom, top]);
  return { at, zero: Math.round(at(base)), top, bottom };
}

/** What a band needs for its name, and where it stands apart for its values, px. */
function needsOf({ banded, labelOf }: BarForm, unit: string, measure: MeasureText): number[] {
  return banded.bands.map(({ name, apart, slots }) => {
    const values = apart ? slots.map(({ row }) => measure(labelOf(row, unit), SIZE.label)) : [];
    return Math.max(measure(name, SIZE.period), ...values) + 6;
  });
}

/** Where the lowest word or bar ends, px. */
const lowestOf = (columns: readonly Column[], texts: readonly TextMark[], { bottom }: Plot): number =>
  Math.max(
    bottom,
    ...texts.map(({ y }) => y + 3),
    ...columns.flatMap(({ bars }) => bars.map(barBounds)).map(({ y, height }) => y + height),
  );

/** Where the periods in order of time stand; a range that stands apart is none of them. */
const timePlace = (placed: readonly PlacedBand[], { top, zero }: Plot): TimePlace => ({
  periods: placed.flatMap(({ band: { period, apart }, x, width }) =>
    apart ? [] : [{ period, x1: x, x2: x + width }],
  ),
  top,
  bottom: zero,
});

/** The periods under the axis: all, or those that `thinned` chooses where not all can be named. */
function ticksOf(
  placed: readonly PlacedBand[],
  { banded: { bands, named } }: BarForm,
  width: number,
  measure: MeasureText,
  thinned: typeof roundTicks = (ticks) => ticks,
  said: (name: string) => string = String,
): readonly PeriodTick[] {
  const ticks = placed.map((place, i) => ({
    ...place,
    text: said(bands[i]!.name),
    kept: named || place.band.apart,
  }));
  const periods = bands.map(({ period }) => period);
  return thinned(ticks, periods, [0, width], measure);
}

/** Bars upright over a zero line, grouped by period; `thinned` chooses which periods are named where not all can be. */
export function upright(
  rows: Panel,
  box: Box,
  medium: Medium,
  form = groupedForm(rows, medium),
  thinned?: typeof roundTicks,
): Scene {
  const { locale, measure } = medium;
  const { bands } = form.banded;
  const width = soundWidth(box);
  const domain = widened(form.domain, box);
  const plot = plotOf({ ...form, domain }, box);
  const values = domain ? fewTicks(domain) : [];
  const { labels, gutter } = axisLabels(values, form.unit, width, medium, form.amountOf);
  const stop = width - form.margin;
  const axis = valueAxis(labels, plot.at, gutter, stop, form.base);
  const placed = placeBands(bands, [gutter, stop], needsOf(form, unitBeside(rows.unit, locale), measure));
  const columns = placed.flatMap(({ slots }) => slots.flatMap((slot) => form.columnsOf(slot, plot.at)));
  const room = { x: gutter, y: 0, width: stop - gutter, height: plot.bottom + 2 * SIZE.line + 4 };
  const texts = columnTexts(columns, plot.zero, room, medium, rows.among !== undefined);
  const height = Math.ceil(lowestOf(columns, texts, plot)) + BOTTOM;
  const marks: Mark[] = [
    ...placed.filter(({ band }) => band.apart).map((place) => ground(place, height)),
    ...axis.grid,
    ...columns.flatMap(({ bars }) => bars),
    ...axis.zero,
    ...placed.filter(({ band }) => band.broken).flatMap((place) => cutMarks(place, plot.zero, plot.top)),
    ...columns.flatMap((one) => footMarks(one, plot.zero)),
    ...texts,
    ...form.beside(columns, { x: stop, y: plot.top, width: form.margin, height: plot.bottom - plot.top }),
    ...axis.labels,
    ...brieflyNamed(bands.length, form.banded.named ? undefined : locale.brief, (said) =>
      periodAxis(ticksOf(placed, form, width, measure, thinned, said), height - 6, [0, width], measure),
    ),
  ];
  return {
    width,
    height,
    marks,
    stops: columns.map((one) => columnStop(one, plot, rows, medium)),
    legend: [
      ...form.legend,
      ...form.remarks,
      ...signLegend(
        rows,
        columns.some(({ slot }) => slot.contradicts),
        locale,
      ),
    ],
    time: timePlace(placed, plot),
    description: describeChart(rows, locale, form.inWhat),
    ...(domain && { scale: { domain } }),
  };
}
