import type { Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { LineMark } from '../scene/mark.ts';
import type { Detail } from './corridor-detail.ts';
import { legMarks } from './corridor-lines.ts';
import type { Track } from './corridor-tracks.ts';
import type { View } from './corridor-view.ts';

/** Where a route leaves the picture: the visible part of the leg, what lies beyond, and the legs that lead there. */
export interface Exit {
  readonly track: Track;
  /** From the last place in the window to the tip of the arrow. */
  readonly line: readonly Point[];
  /** Places beyond, the nearest first. */
  readonly beyond: readonly Place[];
  /** Legs that run wholly outside. */
  readonly outside: readonly Track[];
}

/** White space between the tip of an arrow and the edge of the picture, px. */
const EDGE = 6;

const within = ([x, y]: Point, { width, height }: View): boolean =>
  x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;

/** The line up to where it meets the edge; the crossing is found by halving. */
function cut(line: readonly Point[], view: View): Point[] {
  const first = line.findIndex((p) => !within(p, view));
  if (first < 1) return [...line];
  let [inside, outside] = [line[first - 1]!, line[first]!];
  for (let i = 0; i < 12; i += 1) {
    const middle: Point = [(inside[0] + outside[0]) / 2, (inside[1] + outside[1]) / 2];
    if (within(middle, view)) inside = middle;
    else outside = middle;
  }
  return [...line.slice(0, first), inside];
}

const touches = (track: Track, place: Place): boolean =>
  track.step.start.id === place.id || track.step.end.id === place.id;

const other = ({ step }: Track, place: Place): Place => (step.start.id === place.id ? step.end : step.start);

/** Follows the legs outside the window from the first place beyond, breadth first. */
function follow(start: Place, outside: readonly Track[]): { beyond: Place[]; outside: Track[] } {
  const beyond = [start];
  const used: Track[] = [];
  for (const place of beyond) {
    for (const track of outside) {
      if (used.includes(track) || !touches(track, place)) continue;
      used.push(track);
      const next = other(track, place);
      if (!beyond.includes(next)) beyond.push(next);
    }
  }
  return { beyond, outside: used };
}

export function exitsOf(tracks: readonly Track[], view: View): Exit[] {
  const outside = tracks.filter((track) => !track.startsInside && !track.endsInside);
  return tracks
    .filter((track) => track.startsInside !== track.endsInside)
    .map((track) => {
      const away = track.startsInside ? track.line : [...track.line].reverse();
      const first = track.startsInside ? track.step.end : track.step.start;
      return { track, line: cut(away, view), ...follow(first, outside) };
    });
}

/** Length of the piece of an arrow that stands for a leg which runs wholly outside: px. */
const PIECE = 7;

/** The arrow, and at its tip a piece for each leg that is walked farther out. */
export function exitMarks({ track, line, outside }: Exit, detail: Detail): LineMark[] {
  const pieces = outside.flatMap((further) => legMarks(further, tipOf(line), detail));
  return [...legMarks(track, line, detail, true), ...pieces];
}

/** The last px of a line. */
function tipOf(line: readonly Point[]): Point[] {
  const [a, b] = line.slice(-2);
  const length = Math.hypot(b![0] - a![0], b![1] - a![1]) || 1;
  return [[b![0] - ((b![0] - a![0]) / length) * PIECE, b![1] - ((b![1] - a![1]) / length) * PIECE], b!];
}
