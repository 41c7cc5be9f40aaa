import type { Place, Routes } from '@keruen/data';
import { speakPlace, speakStep } from '../describe/route.ts';
import type { Point } from '../projection/albers.ts';
import type { Bounds } from '../scene/bounds.ts';
import type { Mark } from '../scene/mark.ts';
import type { Stop } from '../scene/scene.ts';
import type { Subject } from '../scene/subject.ts';
import { tenth } from './corridor-curve.ts';
import type { Track } from './corridor-tracks.ts';
import type { Medium } from './layout.ts';

/** Smallest side of a box to hit, px. */
const LEAST = 24;

/** The box about a mark, grown about its middle to the least sides. */
function boxOf(mark: Mark): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of pointsOf(mark)) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [Math.max(LEAST, right - left), Math.max(LEAST, bottom - top)];
  return {
    x: tenth((left + right - width) / 2),
    y: tenth((top + bottom - height) / 2),
    width: tenth(width),
    height: tenth(height),
  };
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
  const told = new Set<Subject>();
  const first = new Map<Subject | undefined, Mark>();
  for (const mark of marks) if (!first.has(mark.subject)) first.set(mark.subject, mark);
  return tracks.flatMap(({ step, group, position, count }) => {
    const stop = (subject: Subject, speak: () => string): Stop[] => {
      const mark = first.get(subject);
      if (!mark || told.has(subject)) return [];
      told.add(subject);
      return [{ subject, label: speak(), ...boxOf(mark), group }];
    };
    const place = (one: Place): Stop[] => stop(`node:${one.id}`, () => speakPlace(one, routes, locale));
    return [
      ...place(step.start),
      ...stop(`leg:${step.leg.id}`, () => speakStep(step, position, count, routes, locale)),
      ...place(step.end),
    ];
  });
}
