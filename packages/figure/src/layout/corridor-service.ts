import type { Service } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { DotMark, RuleMark } from '../scene/mark.ts';
import { lengths, middleOf } from './corridor-curve.ts';
import { onPaper, type PlaceSign } from './corridor-signs.ts';
import type { Track } from './corridor-tracks.ts';

/** What stands on a line where cargo cannot pass as usual; normal service has no sign. */
export const SERVICE_SIGNS: Readonly<Partial<Record<Service, PlaceSign>>> = {
  closed: { shape: 'bar', radius: 7 },
  disrupted: { shape: 'diamond', radius: 4.5 },
  limited: { shape: 'circle', radius: 4 },
};

/** Legs that follow each other and share a service have one sign, in the middle of them all. */
interface Run {
  readonly service: Service;
  readonly group: string;
  readonly line: readonly Point[];
  readonly end: string;
}

function runs(tracks: readonly Track[]): Run[] {
  const found: Run[] = [];
  for (const { step, group, line } of tracks) {
    const last = found.at(-1);
    const own = { service: step.status.service, group, end: step.end.id };
    const follows = last?.group === group && last.service === own.service && last.end === step.start.id;
    if (last && follows) found[found.length - 1] = { ...own, line: [...last.line, ...line.slice(1)] };
    else found.push({ ...own, line });
  }
  return found;
}

/** A line shorter than this has its sign beside it, so that the signs of its places stay clear: px. */
const SHORT = 40;
const ASIDE = 13;

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** How far a point is from the nearest of others. */
const clear = ([x, y]: Point, others: readonly Point[]): number =>
  Math.min(...others.map((p) => Math.hypot(p[0] - x, p[1] - y)));

/** Where the sign of a run stands: on its middle, or beside it on the side where there is more room. */
function standOf({ line }: Run, places: readonly Point[]): Point {
  const [x, y] = middleOf(line);
  if ((lengths(line).at(-1) ?? 0) >= SHORT) return [x, y];
  const [a, b] = [line[0]!, line.at(-1)!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [dx, dy] = [(-(b[1] - a[1]) / length) * ASIDE, ((b[0] - a[0]) / length) * ASIDE];
  const [right, left]: [Point, Point] = [
    [x + dx, y + dy],
    [x - dx, y - dy],
  ];
  return clear(right, places) >= clear(left, places) ? right : left;
}

/** Signs of service on the legs that are drawn whole, those beside their line joined to it; `places` are where other signs stand. */
export function serviceMarks(tracks: readonly Track[], places: readonly Point[]): (DotMark | RuleMark)[] {
  return runs(tracks).flatMap((run) => {
    const sign = SERVICE_SIGNS[run.service];
    if (!sign) return [];
    const [x, y] = standOf(run, places).map(tenth) as [number, number];
    const [x1, y1] = middleOf(run.line).map(tenth) as [number, number];
    const joint: RuleMark[] =
      x === x1 && y === y1 ? [] : [{ kind: 'rule', x1, y1, x2: x, y2: y, tone: 'madder' }];
    return [...joint, ...onPaper({ kind: 'dot', x, y, ...sign, tone: 'madder' })];
  });
}
