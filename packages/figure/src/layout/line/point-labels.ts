import type { Row } from '@keruen/data';
import { ASCENT, DESCENT, textBounds, type Bounds } from '../../scene/bounds.ts';
import type { LineMark, TextMark, Tone } from '../../scene/mark.ts';
import { along, leastCrossed } from '../../label/crossed.ts';
import type { MeasureText } from '../../label/measure.ts';
import { placeLabels, type Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import type { Medium } from '../layout.ts';
import type { PlacedPoint } from './line-points.ts';
import { reachOf } from './point-marks.ts';
import type { Plot } from '../rows/plot.ts';
import { natureBeside, saysNature, signOfRow, subjectOf, valueLabel } from '../rows/value.ts';

/** Points of one series, in its colour. */
export interface PointsOfSeries {
  readonly tone: Tone;
  readonly points: readonly PlacedPoint[];
}

/** Where a series has more points than this, only claims, targets and contradicted values are labelled. */
const MANY = 24;

/** Among more series than this only what stands apart is labelled over a line, and no series beyond the palette. */
const CROWD = 3;

/** White space between a point with its sign and its label, px. */
const CLEAR = 2;

/** Reasons of missing numbers give way to all values. */
const REASON = 2;

/** Where a point ends above: for a range the upper end of its band. */
const topOf = ({ row, y }: PlacedPoint, plot: Plot): number =>
  row.high === undefined || row.value === null ? y : Math.min(y, plot.y(row.high));

/** Height of the tick of a missing number on the foot of the plot, px. */
const TICK = 6;

/** A point with its sign, or the tick of a missing number. */
const around = (point: PlacedPoint, plot: Plot): Bounds => {
  if (point.row.value === null) return { x: point.x - 1, y: plot.bottom - TICK, width: 2, height: TICK };
  const reach = reachOf(signOfRow(point.row));
  const top = topOf(point, plot) - reach;
  return { x: point.x - reach, y: top, width: 2 * reach, height: point.y + reach - top };
};

/** What labels keep clear of: points and names, and lines, over which some may stand where there is no other room. */
export interface Occupied {
  readonly dots: readonly Bounds[];
  readonly lines: readonly Bounds[];
  /** The line of zero, which is broken for words that have no other room. */
  readonly zero: readonly Bounds[];
}

/** Points with their signs, lines between them, and zero. */
export const occupiedBy = (
  points: readonly PlacedPoint[],
  strokes: readonly LineMark[],
  plot: Plot,
): Occupied => ({
  dots: points.map((point) => around(point, plot)),
  lines: strokes.flatMap(along),
  zero: plot.axis.zero.map(({ x1, x2, y1: y }) => ({ x: x1, y: y - 1, width: x2 - x1, height: 2 })),
});

/** The same with words that stand already. */
export const besides = (occupied: Occupied, words: readonly TextMark[], measure: MeasureText): Occupied => ({
  ...occupied,
  dots: [...occupied.dots, ...words.map((word) => textBounds(word, measure))],
});

/** A label at the edge of the plot still belongs to a point that is no farther from it than this beyond its sign, px. */
const FLUSH = 4;

/** Above the point, below it, on either side, or above and below as far as the edge of the plot lets it. */
function candidates(
  point: PlacedPoint,
  text: string,
  of: Tone,
  plot: Plot,
  measure: MeasureText,
): TextMark[] {
  const { x, y, row } = point;
  const top = topOf(point, plot);
  // Letters need more contrast than thin lines.
  const tone = of === 'axis' ? 'muted' : of;
  const common = { kind: 'text', text, size: SIZE.label, tone, halo: true, subject: subjectOf(row) } as const;
  const reach = reachOf(signOfRow(row));
  const above = top - reach - CLEAR - Math.ceil(SIZE.label * DESCENT);
  const below = y + reach + CLEAR + Math.ceil(SIZE.label * ASCENT);
  const beside = y + SIZE.label / 3;
  const [edge, anchor] =
    x * 2 > plot.left + plot.right ? ([plot.right, 'end'] as const) : ([plot.left, 'start'] as const);
  const isNear = Math.abs(edge - x) - measure(text, SIZE.label) < reach + FLUSH;
  return [
    { ...common, x, y: above, anchor: 'middle' },
    { ...common, x, y: below, anchor: 'middle' },
    { ...common, x: x + reach + 2, y: beside, anchor: 'start' },
    { ...common, x: x - reach - 2, y: beside, anchor: 'end' },
    { ...common, x: x + reach, y: above, anchor: 'end' },
    { ...common, x: x - reach, y: above, anchor: 'start' },
    { ...common, x: x + reach, y: below, anchor: 'end' },
    { ...common, x: x - reach, y: below, anchor: 'start' },
    ...(isNear ? [above, below].map((at): TextMark => ({ ...common, x: edge, y: at, anchor })) : []),
  ];
}

/** Why a number is missing, over its tick. */
function reasons({ points }: PointsOfSeries, textOf: (row: Row) => string, { bottom }: Plot): Wanted[] {
  const y = bottom - TICK - CLEAR - Math.ceil(SIZE.label * DESCENT);
  return points.flatMap(({ row, x }): Wanted[] => {
    if (row.value !== null) return [];
    const text = textOf(row);
    const common = {
      kind: 'text',
      text,
      y,
      size: SIZE.label,
      tone: 'muted',
      subject: subjectOf(row),
    } as const;
    const candidates: TextMark[] = [
      { ...common, x, anchor: 'middle' },
      { ...common, x: x - TICK, anchor: 'start' },
      { ...common, x: x + TICK, anchor: 'end' },
    ];
    return [{ candidates, priority: REASON }];
  });
}

/** A label over lines: first where they take least of it. Along a statistic's label none may run, since all else says it too. */
function overLines({ candidates, priority }: Wanted, lines: readonly Bounds[], measure: MeasureText): Wanted {
  const places = leastCrossed(candidates, lines, measure);
  const least = places.filter(({ width, under }) => priority === 0 || under * 2 < width);
  return { candidates: least.map(({ place }) => place), priority };
}

const isOfficial = ({ row }: PlacedPoint): boolean => !saysNature(row) && row.value !== null;

/** The labels of a series: of what stands apart, of its last value, and of the highest of all. */
function wantedOf(
  { points, tone }: PointsOfSeries,
  highest: number,
  few: boolean,
  placesOf: (point: PlacedPoint, tone: Tone) => readonly TextMark[],
): Wanted[] {
  const last = tone === 'axis' ? undefined : points.findLast(isOfficial);
  return points.flatMap((point, i): Wanted[] => {
    const { row } = point;
    const apart = saysNature(row) || point.contradicts || (points[i + 1]?.contradicts ?? false);
    const told = apart || (few && (row.value === highest || point === last));
    if (!told || row.value === null) return [];
    return [{ candidates: placesOf(point, tone), priority: apart ? 0 : 1 }];
  });
}

/**
 * Claims and targets say their value and what they are, missing numbers why they are; of statistics the highest and the last of each series do, where a series has
 * few. Where there is no other room a label lies over a line, with a paper-coloured outline, where least
 * of one is behind it.
 */
export function pointLabels(
  series: readonly PointsOfSeries[],
  { dots, lines, zero }: Occupied,
  unit: string,
  plot: Plot,
  { locale, measure }: Medium,
): TextMark[] {
  const points = series.flatMap((one) => one.points);
  const highest = Math.max(...points.filter(isOfficial).map(({ row }) => row.value!));
  const few = series.every((one) => one.points.length <= MANY);
  const textOf = (row: Row): string => valueLabel(row, unit, locale) + natureBeside(row, locale);
  const placesOf = (point: PlacedPoint, tone: Tone): readonly TextMark[] =>
    candidates(point, textOf(point.row), tone, plot, measure);
  const wanted = series.flatMap((one) => [
    ...wantedOf(one, highest, few, placesOf),
    ...(few ? reasons(one, textOf, plot) : []),
  ]);
  const room = { x: plot.left, y: 0, width: plot.right - plot.left, height: plot.bottom };
  const clear = placeLabels(wanted, room, [...dots, ...lines, ...zero], measure);
  const told = new Set(clear.map(({ subject }) => subject));
  const rest = wanted
    .filter(
      ({ candidates: [first], priority }) =>
        !told.has(first?.subject) && priority < REASON && (priority === 0 || series.length <= CROWD),
    )
    .map((one) => overLines(one, lines, measure));
  const taken = [...dots, ...clear.map((label) => textBounds(label, measure))];
  return [...clear, ...placeLabels(rest, room, taken, measure)];
}
