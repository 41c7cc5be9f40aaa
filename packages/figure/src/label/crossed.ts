import { overlaps, textBounds, type Bounds } from '../scene/bounds.ts';
import type { LineMark, TextMark } from '../scene/mark.ts';
import type { MeasureText } from './measure.ts';

/** Distance of the boxes along a line, px, and the most of one stretch. */
const STEP = 6;
const MOST_STEPS = 200;

/** Small boxes along a line, so that a label keeps clear of it. */
export function along({ points }: Pick<LineMark, 'points'>): Bounds[] {
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!;
    const steps = Math.max(1, Math.min(MOST_STEPS, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP)));
    return [...new Array(steps + 1).keys()].map((step): Bounds => {
      const t = step / steps;
      return { x: x1 + (x2 - x1) * t - 2, y: y1 + (y2 - y1) * t - 2, width: 4, height: 4 };
    });
  });
}

/** Where a label may stand, how wide it is there, and about how much of a line is under it, px. */
export interface Crossed {
  readonly place: TextMark;
  readonly width: number;
  readonly under: number;
}

/** Places of a label, first those under which least of the lines lies; among equals in the order given. */
export const leastCrossed = (
  places: readonly TextMark[],
  lines: readonly Bounds[],
  measure: MeasureText,
): readonly Crossed[] =>
  places
    .map((place) => {
      const box = textBounds(place, measure);
      return { place, width: box.width, under: STEP * lines.filter((line) => overlaps(box, line)).length };
    })
    .sort((a, b) => a.under - b.under);
