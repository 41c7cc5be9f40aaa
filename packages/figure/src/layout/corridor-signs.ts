import type { NodeKind, Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { DotMark } from '../scene/mark.ts';
import { tenth } from './corridor-curve.ts';

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

export const kindOf = ({ kinds }: Place): NodeKind =>
  (Object.keys(PLACE_SIGNS) as NodeKind[]).find((kind) => kinds.includes(kind)) ?? 'rail-junction';

/** A sign on a ground of paper, so that it stands clear of the lines it lies on. */
export const onPaper = (dot: DotMark): DotMark[] => [
  {
    ...dot,
    radius: tenth(dot.radius + 1.6),
    shape: dot.shape === 'ring' ? 'circle' : dot.shape,
    tone: 'paper',
    subject: undefined,
  },
  dot,
];

/** The sign of a place, magnified by `size`. */
export function placeMarks(place: Place, [x, y]: Point, size: number): DotMark[] {
  const { shape, radius } = PLACE_SIGNS[kindOf(place)];
  return onPaper({
    kind: 'dot',
    x: tenth(x),
    y: tenth(y),
    shape,
    radius: tenth(radius * size),
    tone: 'ink',
    subject: `node:${place.id}`,
  });
}
