import type { NodeKind, Place, Service } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { DotMark } from '../scene/mark.ts';
import { lengths, pointAt } from './corridor-curve.ts';
import type { Track } from './corridor-tracks.ts';

/** Half the height of a sign and its outline. */
export interface PlaceSign {
  readonly shape: DotMark['shape'];
  readonly radius: number;
}

/** Signs of places; the first kind in this order that a place has is drawn. */
export const PLACE_SIGNS: Readonly<Record<NodeKind, PlaceSign>> = {
  port: { shape: 'square', radius: 4 },
  'border-crossing': { shape: 'diamond', radius: 4 },
  'dry-port': { shape: 'bar', radius: 4.5 },
  city: { shape: 'ring', radius: 3.4 },
  'rail-junction': { shape: 'circle', radius: 2.2 },
};

const KINDS = Object.keys(PLACE_SIGNS) as NodeKind[];

export const kindOf = (place: Place): NodeKind =>
  KINDS.find((kind) => place.kinds.includes(kind)) ?? 'rail-junction';

/** A sign on a ground of paper, so that it stands clear of the lines it lies on. */
const onPaper = (dot: DotMark): DotMark[] => [
  {
    kind: 'dot',
    x: dot.x,
    y: dot.y,
    radius: dot.radius + 1.6,
    shape: dot.shape === 'ring' ? 'circle' : dot.shape,
    tone: 'paper',
  },
  dot,
];

const tenth = (n: number): number => Math.round(n * 10) / 10;

export function placeMarks(place: Place, [x, y]: Point): DotMark[] {
  return onPaper({
    kind: 'dot',
    x: tenth(x),
    y: tenth(y),
    ...PLACE_SIGNS[kindOf(place)],
    tone: 'ink',
    subject: `node:${place.id}`,
  });
}

/** What stands on a line where cargo cannot pass as usual; normal service has no sign. */
export const SERVICE_SIGNS: Readonly<Partial<Record<Service, PlaceSign>>> = {
  closed: { shape: 'bar', radius: 7 },
  disrupted: { shape: 'diamond', radius: 4.5 },
  limited: { shape: 'circle', radius: 4 },
};

/** On a leg shorter than this the sign stands beside the line, clear of the places at its ends: px. */
const SHORT = 34;
const ASIDE = 11;

/** Where the sign of a leg's service stands. */
function serviceAt(line: readonly Point[]): Point {
  const [a, b] = [line[0]!, line.at(-1)!];
  const [x, y] = pointAt(line, 0.5);
  if ((lengths(line).at(-1) ?? 0) >= SHORT) return [x, y];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [x - ((b[1] - a[1]) / length) * ASIDE, y + ((b[0] - a[0]) / length) * ASIDE];
}

export function serviceMarks(track: Track, line: readonly Point[]): DotMark[] {
  const sign = SERVICE_SIGNS[track.step.status.service];
  if (!sign) return [];
  const [x, y] = serviceAt(line);
  return onPaper({ kind: 'dot', x: tenth(x), y: tenth(y), ...sign, tone: 'madder' });
}
