import type { NodeKind, Place } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { DotMark, Mark } from '../../scene/mark.ts';
import { tenth } from './curve.ts';

/** Half the height of a sign and its outline. */
export interface PlaceSign {
  readonly shape: DotMark['shape'];
  readonly radius: number;
}

/** Signs of places; the first kind in this order that a place has is drawn. A lower rank is named earlier. */
export const PLACE_SIGNS: Readonly<Record<NodeKind, PlaceSign & { readonly rank: number }>> = {
  port: { shape: 'square', radius: 4, rank: 2 },
  'border-crossing': { shape: 'diamond', radius: 4, rank: 4 },
  'dry-port': { shape: 'bar', radius: 4.5, rank: 6 },
  city: { shape: 'ring', radius: 3.4, rank: 5 },
  'rail-junction': { shape: 'circle', radius: 2.2, rank: 7 },
};

/** The kind by which a place is drawn; one of which nothing is said looks like a city, and the legend does not call it so. */
export const kindOf = ({ kinds }: Place): NodeKind =>
  (Object.keys(PLACE_SIGNS) as NodeKind[]).find((kind) => kinds.includes(kind)) ?? 'city';

/** A sign on a ground of paper, so that it stands clear of the lines it lies on. */
export const onPaper = (dot: DotMark): DotMark[] => [
  {
    ...dot,
    radius: tenth(dot.radius + 1.6),
    shape: /^ring|^barred/.test(dot.shape) ? 'circle' : dot.shape,
    tone: 'paper',
    subject: undefined,
  },
  dot,
];

/** How far what stands about a sign reaches: a ring where cargo changes its mode, bars where gauges meet. */
const RING = 6.6;
const BARS = 8.6;

/** How far the signs of a place reach from its middle. */
export const reachOf = (place: Place, transfer: boolean): number =>
  place.breakOfGauge ? BARS : transfer ? RING : PLACE_SIGNS[kindOf(place)].radius;

/** The sign of a place and what stands about it, magnified by `size`. */
export function placeMarks(place: Place, [x, y]: Point, size: number, transfer: boolean): DotMark[] {
  const { shape, radius } = PLACE_SIGNS[kindOf(place)];
  const dot = (one: DotMark['shape'], r: number, subject?: DotMark['subject']): DotMark => ({
    kind: 'dot',
    x: tenth(x),
    y: tenth(y),
    shape: one,
    radius: tenth(r * size),
    tone: 'ink',
    subject,
  });
  const sign = dot(shape, radius, `node:${place.id}`);
  return [
    ...(place.breakOfGauge ? [dot('gauge', BARS)] : []),
    ...(transfer ? [...onPaper(dot('ring', RING)), sign] : onPaper(sign)),
  ];
}

/** Points that keep names off what is larger than the sign of a place: signs of service and what stands about a sign. */
export function reaches(mark: Mark): Point[] {
  if (mark.kind !== 'dot' || mark.subject || mark.tone === 'paper') return [];
  const { x, y, radius, shape } = mark;
  const [dx, dy] = [radius * 0.65, radius * (shape === 'gauge' ? 0.15 : 0.5)];
  return [-1, 1].flatMap((i) => [-1, 1].map((j): Point => [x + i * dx, y + j * dy]));
}
