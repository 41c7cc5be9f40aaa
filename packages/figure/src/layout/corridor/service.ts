import type { Service } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { DotMark, RuleMark } from '../../scene/mark.ts';
import { beside, distance, lengths, middleOf, tenth } from './curve.ts';
import { onPaper, type PlaceSign } from './signs.ts';
import { pointGrid, type PointGrid } from './point-grid.ts';
import type { Track } from './tracks.ts';

/** What stands on a line where cargo cannot pass as usual; normal service has no sign. No place has one of these shapes. */
export const SERVICE_SIGNS: Readonly<Partial<Record<Service, PlaceSign>>> = {
  closed: { shape: 'barred', radius: 5.5 },
  disrupted: { shape: 'hourglass', radius: 4.5 },
  limited: { shape: 'wedge', radius: 5 },
};

/** Legs that follow each other and share a service have one sign, in the middle of them all. */
interface Run {
  readonly sign: PlaceSign;
  readonly line: Point[];
  last: Track;
}

function runs(tracks: readonly Track[]): Run[] {
  const found: Run[] = [];
  for (const track of tracks) {
    const sign = SERVICE_SIGNS[track.step.status.service];
    if (!sign) continue;
    const run = found.at(-1);
    if (run?.sign === sign && run.last.group === track.group && run.last.step.end === track.step.start) {
      run.line.push(...track.line);
      run.last = track;
    } else found.push({ sign, line: [...track.line], last: track });
  }
  return found;
}

/** A line shorter than this has its sign beside it, so that the signs of its places stay clear: px. */
const SHORT = 40;
const ASIDE = 13;

/** A place that near stands in the way as one still nearer does: px. */
const TOUCHING = 1;

/** How far the nearest place is, px; the ends of a short line lie within the square that is searched. */
function nearest(at: Point, places: PointGrid<undefined>): number {
  let least = Infinity;
  places.some({ x: at[0], y: at[1], width: 0, height: 0 }, SHORT, (p) => {
    least = Math.min(least, distance(at, p));
    return least < TOUCHING;
  });
  return least;
}

/** Where the sign of a run stands: on its middle, or beside it on the side where there is more room. */
function standOf(line: readonly Point[], places: PointGrid<undefined>): Point {
  if (lengths(line).at(-1)! >= SHORT) return middleOf(line);
  const [right, left] = [ASIDE, -ASIDE].map((by) => middleOf(beside(line, by)));
  const clear = (at: Point): number => nearest(at, places);
  return clear(right!) >= clear(left!) ? right! : left!;
}

/** Signs of service on the legs that are drawn whole, those beside their line joined to it; `places` are where other signs stand. */
export function serviceMarks(tracks: readonly Track[], places: readonly Point[]): (DotMark | RuleMark)[] {
  const grid = pointGrid(places.map((p) => [p, undefined] as const));
  return runs(tracks).flatMap(({ sign, line }) => {
    const [x1, y1, x, y] = [...middleOf(line), ...standOf(line, grid)].map(tenth) as [
      number,
      number,
      number,
      number,
    ];
    const joint: RuleMark[] =
      x === x1 && y === y1 ? [] : [{ kind: 'rule', x1, y1, x2: x, y2: y, tone: 'madder' }];
    return [...joint, ...onPaper({ kind: 'dot', x, y, ...sign, tone: 'madder' })];
  });
}
