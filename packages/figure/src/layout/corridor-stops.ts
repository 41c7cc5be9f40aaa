import type { Place, Routes } from '@keruen/data';
import { speakPlace, speakStep } from '../describe/route.ts';
import type { Point } from '../projection/albers.ts';
import type { Stop } from '../scene/scene.ts';
import type { Track } from './corridor-tracks.ts';
import type { Medium } from './layout.ts';

/** Smallest side of a box to hit, px. */
const LEAST = 24;

type Box = Pick<Stop, 'x' | 'y' | 'width' | 'height'>;

/** The box around points, grown about its middle to the least size. */
function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const [w, h] = [Math.max(LEAST, width), Math.max(LEAST, height)];
  const round = (n: number): number => Math.round(n * 10) / 10;
  return {
    x: round(left - (w - width) / 2),
    y: round(top - (h - height) / 2),
    width: round(w),
    height: round(h),
  };
}

/** Where a Subject is seen: the points of its line, sign or label. */
export type Seen = ReadonlyMap<string, readonly Point[]>;

/** Places and legs as they are walked: a place before the leg that leaves it, each once. */
export function stopsOf(tracks: readonly Track[], seen: Seen, routes: Routes, { locale }: Medium): Stop[] {
  const told = new Set<string>();
  const place = (one: Place, group: string): Stop[] => {
    const points = seen.get(`node:${one.id}`);
    if (!points || told.has(one.id)) return [];
    told.add(one.id);
    return [{ subject: `node:${one.id}`, label: speakPlace(one, routes, locale), ...boxOf(points), group }];
  };
  return tracks.flatMap(({ step, group, position, count }) => {
    const points = seen.get(`leg:${step.leg.id}`);
    const label = speakStep(step, position, count, routes, locale);
    const leg: Stop[] = points ? [{ subject: `leg:${step.leg.id}`, label, ...boxOf(points), group }] : [];
    return [...place(step.start, group), ...leg, ...place(step.end, group)];
  });
}
