import type { Place, RouteStep, Routes } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import { curve } from './curve.ts';
import type { View } from './view.ts';
import { walk, type Walked } from './walk.ts';

/** A leg as a line in the picture, from the place where it is begun to the one where it ends. */
export interface Track extends Walked {
  readonly line: readonly Point[];
  /** Whether its ends lie in the window. */
  readonly startsInside: boolean;
  readonly endsInside: boolean;
}

/** The points a leg runs through, as walked. */
function pointsOf({ leg, reverse, start, end }: RouteStep, view: View): Point[] {
  const via = (leg.via ?? []).map(([lon, lat]) => view.place({ lon, lat }));
  return [view.place(start), ...(reverse ? via.reverse() : via), view.place(end)];
}

const sound = ({ lon, lat }: Place): boolean => Number.isFinite(lon + lat);

/** A word for a point, the same for all within a small part of a px. */
const spotOf = ([x, y]: Point): string => `${Math.round(x * 16)} ${Math.round(y * 16)} `;

/**
 * Every leg once that has places with coordinates, with its line: smooth where it goes on from one leg to the next. A span that two
 * legs run along is drawn as the first of them draws it, so that both lie on each other.
 */
export function tracksOf(routes: Routes, view: View): Track[] {
  const spans = new Map<string, readonly Point[]>();
  const span = (a: Point | undefined, b: Point, c: Point, d: Point | undefined): readonly Point[] => {
    const known = spans.get(spotOf(b) + spotOf(c));
    if (known) return known;
    const drawn = curve(a, b, c, d);
    spans.set(spotOf(b) + spotOf(c), drawn).set(spotOf(c) + spotOf(b), [...drawn].reverse());
    return drawn;
  };
  const lineOf = ({ step, before, after }: Walked): Point[] => {
    const own = pointsOf(step, view);
    const back = before?.end === step.start ? pointsOf(before, view).at(-2) : undefined;
    const on = after?.start === step.end ? pointsOf(after, view)[1] : undefined;
    return own
      .slice(1)
      .flatMap((p, i) => span(own[i - 1] ?? back, own[i]!, p, own[i + 2] ?? on).slice(i && 1));
  };
  return walk(routes)
    .filter(({ step }) => sound(step.start) && sound(step.end))
    .map((walked) => ({
      ...walked,
      line: lineOf(walked),
      startsInside: view.isInside(walked.step.start),
      endsInside: view.isInside(walked.step.end),
    }));
}
