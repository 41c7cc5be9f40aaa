import type { Scene, TimePlace } from '../../scene/scene.ts';
import { yearSpan } from '../../scale/time.ts';
import type { Annotation } from './annotation.ts';

/** A span is drawn as one from this width on; what is narrower is a point, px. */
const SPAN = 8;

/** Where an annotation points: between two x, or at one; down to `foot`. */
export interface Pointed {
  readonly annotation: Annotation;
  readonly from: number;
  /** The same as `from` for a point. */
  readonly to: number;
  readonly foot: number;
}

type Knot = readonly [year: number, x: number];

/** Beginnings and ends of all periods on show with their places, in order of time. */
function knotsOf({ periods }: TimePlace): readonly Knot[] {
  return periods
    .flatMap(({ period, x1, x2 }): Knot[] => {
      const [start, end] = yearSpan(period);
      return [
        [start, x1],
        [end, x2],
      ];
    })
    .filter(([year]) => Number.isFinite(year))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The place of a moment: in a straight line between the knots around it; undefined outside of all. */
function placeOf(year: number, knots: readonly Knot[]): number | undefined {
  const next = knots.findIndex(([at]) => at >= year);
  const [after, before] = [knots[next], knots[Math.max(0, next - 1)]];
  if (!after || !before || year < before[0]) return undefined;
  const length = after[0] - before[0];
  return length > 0 ? before[1] + ((year - before[0]) / length) * (after[1] - before[1]) : after[1];
}

/** First and last x of a time, cut where the picture ends; undefined where none of it is on show. */
function spanOf({ period }: Annotation, knots: readonly Knot[]): readonly [number, number] | undefined {
  const [first, last] = [knots[0], knots.at(-1)];
  if (!period || !first || !last) return undefined;
  const [start, end] = yearSpan(period);
  if (end <= first[0] || start >= last[0]) return undefined;
  const from = placeOf(Math.max(start, first[0]), knots);
  const to = placeOf(Math.min(end, last[0]), knots);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Where the marks of a Subject reach highest, and how far the words over them come down. */
function topOf(scene: Scene, subject: string): readonly [x: number, y: number] | undefined {
  const stop = scene.stops.find((one) => one.subject === subject);
  if (!stop) return undefined;
  const x = stop.x + stop.width / 2;
  const words = scene.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.subject === subject ? [mark.y - mark.size] : [],
  );
  return [x, Math.min(stop.y, ...words)];
}

/** The annotations that have a place in the picture, from start to end. */
export function pointed(scene: Scene, annotations: readonly Annotation[]): readonly Pointed[] {
  const { time } = scene;
  if (!time) return [];
  const knots = knotsOf(time);
  return annotations
    .flatMap((annotation): Pointed[] => {
      const span = spanOf(annotation, knots);
      if (span) {
        const [from, to] = span;
        const middle = (from + to) / 2;
        const narrow = to - from < SPAN;
        return [{ annotation, from: narrow ? middle : from, to: narrow ? middle : to, foot: time.bottom }];
      }
      const top = annotation.period || !annotation.subject ? undefined : topOf(scene, annotation.subject);
      return top ? [{ annotation, from: top[0], to: top[0], foot: top[1] - 3 }] : [];
    })
    .sort((a, b) => a.from - b.from);
}
