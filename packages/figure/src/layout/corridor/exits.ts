import type { Place } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { LineMark } from '../../scene/mark.ts';
import { evenly, heading } from './curve.ts';
import type { Detail } from './detail.ts';
import { legMarks } from './lines.ts';
import type { Track } from './tracks.ts';
import type { View } from './view.ts';

/** Where a route leaves the picture: the visible part of the leg, what lies beyond, and the legs that lead there. */
export interface Exit {
  readonly track: Track;
  /** From the last place in the window to the tip of the arrow. */
  readonly line: readonly Point[];
  /** Places beyond, the nearest first. */
  readonly beyond: readonly Place[];
  /** Legs of its corridors that run wholly outside and that no exit before it leads to. */
  readonly outside: readonly Track[];
}

/** White space between the tip of an arrow and the edge of the picture, px. */
const EDGE = 6;

/** The line up to where it meets the edge, to a small part of a px. */
function cut(line: readonly Point[], { width, height }: View): Point[] {
  const within = ([x, y]: Point): boolean =>
    x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
  const first = line.findIndex((p) => !within(p));
  if (first < 1) return [...line];
  const tip = evenly(line.slice(first - 1, first + 1), 64).findLast(within)!;
  return [...line.slice(0, first), tip];
}

/** Corridors whose arrow has reached a leg outside. */
type Reached = Map<Track, ReadonlySet<number>>;

/**
 * Follows a leg's corridors outside the window from the first place beyond, breadth first. What an earlier exit of the corridor has reached is left to
 * it, so that each leg is walked once however many exits there are.
 */
function follow(
  start: Place,
  { corridors }: Track,
  outside: ReadonlyMap<Place, readonly Track[]>,
  reached: Reached,
): Pick<Exit, 'beyond' | 'outside'> {
  const beyond = new Set([start]);
  const used: Track[] = [];
  // A set goes on to what is added while it is walked.
  for (const place of beyond) {
    for (const track of outside.get(place) ?? []) {
      const before = reached.get(track);
      const own = corridors.filter((one) => track.corridors.includes(one) && !before?.has(one));
      if (!own.length) continue;
      reached.set(track, new Set([...(before ?? []), ...own]));
      used.push(track);
      beyond.add(track.step.start).add(track.step.end);
    }
  }
  return { beyond: [...beyond], outside: used };
}

/** Legs by each of their places. */
function byPlace(tracks: readonly Track[]): Map<Place, Track[]> {
  const found = new Map<Place, Track[]>();
  for (const track of tracks)
    for (const place of new Set([track.step.start, track.step.end]))
      found
        .set(place, found.get(place) ?? [])
        .get(place)!
        .push(track);
  return found;
}

export function exitsOf(tracks: readonly Track[], view: View): Exit[] {
  const outside = byPlace(tracks.filter((track) => !track.startsInside && !track.endsInside));
  const reached: Reached = new Map();
  return tracks
    .filter((track) => track.startsInside !== track.endsInside)
    .map((track) => {
      const { line, step, startsInside } = track;
      const away = startsInside ? line : [...line].reverse();
      const first = startsInside ? step.end : step.start;
      return { track, line: cut(away, view), ...follow(first, track, outside, reached) };
    });
}

/** Length of the piece of an arrow that stands for a leg which runs wholly outside: px. */
export const PIECE = 7;

/** The arrow, and at its tip a piece for each leg that is walked farther out. */
export function exitMarks({ track, line, outside }: Exit, detail: Detail): LineMark[] {
  const [a, b] = [line.at(-2)!, line.at(-1)!];
  const [dx, dy] = heading(a, b);
  const piece: Point[] = [[b[0] - dx * PIECE, b[1] - dy * PIECE], b];
  return [
    ...legMarks(track, line, detail, true),
    ...outside.flatMap((further) => legMarks(further, piece, detail)),
  ];
}
