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

/** The one ring around boxes that hang together, unless it would also go around something else. */
function oneRing(lit: readonly Box[], others: readonly Box[]): Box | undefined {
  let [ring, ...rest] = lit;
  while (ring && rest.length) {
    const next = rest.find((one) => isNear(ring!, one));
    if (!next) return undefined;
    ring = around(ring, next);
    rest = rest.filter((one) => one !== next);
  }
  return ring && !others.some((one) => holdsMiddle(ring, one)) ? ring : undefined;
}

/** Boxes to be ringed: all together, as the values of a year that stand side by side, or else each by itself. */
export function ringsAround(lit: readonly Box[], others: readonly Box[]): readonly Box[] {
  const ring = lit.length > MOST ? undefined : oneRing(lit, others);
  return ring ? [ring] : lit;
}
