import type { Routes } from '@keruen/data';
import { speakPlace, speakStep } from '../describe/route.ts';
import type { Point } from '../projection/albers.ts';
import type { Mark } from '../scene/mark.ts';
import type { Stop } from '../scene/scene.ts';
import type { Subject } from '../scene/subject.ts';
import { tenth } from './corridor-curve.ts';
import type { Track } from './corridor-tracks.ts';
import type { Medium } from './layout.ts';

/** Smallest side of a box to hit, px. */
const LEAST = 24;

/** From the first value to the last, grown about the middle to the least size. */
function reach(values: readonly number[]): [from: number, size: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(LEAST, high - low);
  return [tenth((low + high - size) / 2), tenth(size)];
}

/** Points at which each Subject is seen; a label counts where there is no sign or line. */
function seenIn(marks: readonly Mark[]): Map<string, readonly Point[]> {
  const seen = new Map<string, readonly Point[]>();
  for (const mark of marks) {
    if (!mark.subject || seen.has(mark.subject)) continue;
    if (mark.kind === 'line') seen.set(mark.subject, mark.points);
    if (mark.kind === 'dot' || mark.kind === 'text') seen.set(mark.subject, [[mark.x, mark.y]]);
  }
  return seen;
}

/** Places and legs as they are walked: a place before the leg that leaves it, each once, where a mark carries it. */
export function stopsOf(
  tracks: readonly Track[],
  marks: readonly Mark[],
  routes: Routes,
  { locale }: Medium,
): Stop[] {
  const seen = seenIn(marks);
  return tracks.flatMap(({ step, group, position, count }) => {
    const stop = (subject: Subject, speak: () => string): Stop[] => {
      const points = seen.get(subject);
      if (!points || !seen.delete(subject)) return [];
      const [x, width] = reach(points.map((p) => p[0]));
      const [y, height] = reach(points.map((p) => p[1]));
      return [{ subject, label: speak(), x, y, width, height, group }];
    };
    const [from, to] = [step.start, step.end].map(
      (place) => () => stop(`node:${place.id}`, () => speakPlace(place, routes, locale)),
    );
    return [
      ...from!(),
      ...stop(`leg:${step.leg.id}`, () => speakStep(step, position, count, routes, locale)),
      ...to!(),
    ];
  });
}
