import type { Place, Routes } from '@keruen/data';
import { speakPlace, speakStep } from '../../describe/route.ts';
import type { Point } from '../../projection/albers.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import type { Subject } from '../../scene/subject.ts';
import { tenth } from './curve.ts';
import type { Track } from './tracks.ts';
import type { Medium } from '../layout.ts';

/** Smallest side of a box to hit, px. */
const LEAST = 24;

/** From the first to the last of points on an axis, grown about the middle to the least size. */
function reach(points: readonly Point[], axis: 0 | 1): [from: number, size: number] {
  const values = points.map((p) => p[axis]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(LEAST, high - low);
  return [tenth((low + high - size) / 2), tenth(size)];
}

/** Where a mark is seen, as far as marks of Subjects go: a line, a sign or a name. */
const pointsOf = (mark: Mark): readonly Point[] =>
  mark.kind === 'line' ? mark.points : 'x' in mark ? [[mark.x, mark.y]] : [];

/** Places and legs as they are walked: a place before the leg that leaves it, each once, at the first mark that carries it. */
export function stopsOf(
  tracks: readonly Track[],
  marks: readonly Mark[],
  routes: Routes,
  { locale }: Medium,
): Stop[] {
  const first = new Map<Subject | undefined, Mark>();
  for (const mark of marks) if (!first.has(mark.subject)) first.set(mark.subject, mark);
  return tracks.flatMap(({ step, group, position, count }) => {
    const stop = (subject: Subject, speak: () => string): Stop[] => {
      const mark = first.get(subject);
      if (!mark) return [];
      first.delete(subject);
      const points = pointsOf(mark);
      const [x, width] = reach(points, 0);
      const [y, height] = reach(points, 1);
      return [{ subject, label: speak(), x, y, width, height, group }];
    };
    const place = (one: Place): Stop[] => stop(`node:${one.id}`, () => speakPlace(one, routes, locale));
    return [
      ...place(step.start),
      ...stop(`leg:${step.leg.id}`, () => speakStep(step, position, count, routes, locale)),
      ...place(step.end),
    ];
  });
}
