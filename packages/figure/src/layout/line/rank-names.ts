import { along, leastCrossed } from '../../label/crossed.ts';
import { placeLabels } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import type { LineMark, TextMark } from '../../scene/mark.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import type { Medium } from '../layout.ts';
import type { PlacedPoint } from './line-points.ts';
import type { PlotRoom } from '../rows/plot.ts';
import { REACH } from './point-marks.ts';
import { RAIL_HEAD } from './rails.ts';

/** A series on show: its rows as they are, with places for values, where they lie, and the stays in which it is in the top. */
export interface Climb {
  readonly own: ChartSeries;
  readonly series: ChartSeries;
  readonly stays: readonly number[];
  readonly points: readonly PlacedPoint[];
}

type Place = Pick<TextMark, 'x' | 'y' | 'anchor'>;

/** From the middle of a dot to the name over it, px. */
const OVER = 9;

/** Around the first dot of a stay that reaches neither end. */
const around = ({ x, y }: PlacedPoint): Place[] => [
  { x, y: y - REACH, anchor: 'middle' },
  { x: x - REACH, y: y + 4, anchor: 'end' },
  { x, y: y + REACH + 8, anchor: 'middle' },
  { x: x + REACH, y: y - 8, anchor: 'start' },
];

/** Over the last dot of a stay that reaches the end, inward; else over its first, from the beginning or as far in as it lies. */
function over(dots: readonly PlacedPoint[], { left, right }: PlotRoom): Place[] {
  const [first, last] = [dots[0]!, dots.at(-1)!];
  const inward = { x: right + 4, y: last.y - OVER, anchor: 'end' } as const;
  const onward = { x: first.x - 4, y: first.y - OVER, anchor: 'start' } as const;
  const back = { x: last.x + 4, y: last.y - OVER, anchor: 'end' } as const;
  return last.x === right ? [inward] : first.x === left ? [onward] : [onward, back, ...around(first)];
}

/**
 * Names of the stays that are not named beside the lines: those that reach neither end, beside their first dot, where there is room; and
 * where no name has room beside the lines (`isOver`) all others, over their ends; each where least of a line goes through it.
 */
export function namesInside(
  climbs: readonly Climb[],
  strokes: readonly LineMark[],
  plot: PlotRoom,
  isOver: boolean,
  { measure }: Medium,
): TextMark[] {
  const { left, right, bottom } = plot;
  const lines = strokes.flatMap(along);
  const wanted = climbs.flatMap(({ series: { name, tone }, stays, points }, priority) =>
    [...new Set(stays)].flatMap((stay) => {
      const dots = points.filter((_, i) => stays[i] === stay);
      const isBeside = !isOver && dots.some((dot) => dot.x === left || dot.x === right);
      if (!name || isBeside) return [];
      const ink = tone === 'axis' ? 'muted' : tone;
      const common = { kind: 'text', text: name, size: SIZE.label, tone: ink, halo: true } as const;
      const places = isOver ? over(dots, plot) : around(dots[0]!);
      const marks = places.map((place) => ({ ...common, ...place }));
      return [{ candidates: leastCrossed(marks, lines, measure).map(({ place }) => place), priority }];
    }),
  );
  const taken = climbs.flatMap(({ points }) =>
    points.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
  );
  const beside = isOver ? 4 : 0;
  const room = {
    x: left - beside,
    y: RAIL_HEAD - (isOver ? 22 : 16),
    width: right - left + 2 * beside,
    height: bottom - RAIL_HEAD + 24,
  };
  return placeLabels(wanted, room, taken, measure);
}
