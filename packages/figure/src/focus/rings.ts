import type { Stop } from '../scene/scene.ts';

type Box = Pick<Stop, 'x' | 'y' | 'width' | 'height'>;

/** Boxes no further apart than this may share a ring, px. */
const NEAR = 12;

/** More boxes than this keep a ring each: nobody sees what they have in common. */
const MOST = 60;

const around = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/** By how much two stretches overlap; below zero, how far they are apart. */
const shared = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.min(a + aSize, b + bSize) - Math.max(a, b);

const across = (a: Box, b: Box): number => shared(a.x, a.width, b.x, b.width);
const down = (a: Box, b: Box): number => shared(a.y, a.height, b.y, b.height);

/** Side by side or one above the other. */
const isNear = (a: Box, b: Box): boolean =>
  (across(a, b) > 0 && down(a, b) > -NEAR) || (down(a, b) > 0 && across(a, b) > -NEAR);

const holdsMiddle = (box: Box, { x, y, width, height }: Box): boolean => {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return cx > box.x && cx < box.x + box.width && cy > box.y && cy < box.y + box.height;
};

/** Boxes to be ringed: neighbours share one, unless it would also go around something else. */
export function ringsAround(lit: readonly Box[], others: readonly Box[]): readonly Box[] {
  if (lit.length > MOST) return lit;
  const rings = [...lit];
  for (let i = 0; i < rings.length; i++) {
    for (let j = i + 1; j < rings.length; j++) {
      const joined = around(rings[i]!, rings[j]!);
      if (!isNear(rings[i]!, rings[j]!) || others.some((one) => holdsMiddle(joined, one))) continue;
      rings[i] = joined;
      rings.splice(j, 1);
      // The larger ring may have come near to one that was passed.
      j = i;
    }
  }
  return rings;
}
