import type { Point } from './albers.ts';

/** A rectangle by its sides, y downwards. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Side {
  readonly inside: (p: Point) => boolean;
  readonly cut: (a: Point, b: Point) => Point;
}

const at = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

const side = (axis: 0 | 1, bound: number, sign: 1 | -1): Side => ({
  inside: (p) => sign * (p[axis] - bound) >= 0,
  cut: (a, b) => at(a, b, (bound - a[axis]) / (b[axis] - a[axis])),
});

const sides = ({ left, top, right, bottom }: Frame): readonly Side[] => [
  side(0, left, 1),
  side(0, right, -1),
  side(1, top, 1),
  side(1, bottom, -1),
];

const trim = (ring: readonly Point[], { inside, cut }: Side): Point[] =>
  ring.flatMap((p, i) => {
    const q = ring[(i + ring.length - 1) % ring.length]!;
    const crossing = inside(p) === inside(q) ? [] : [cut(q, p)];
    return inside(p) ? [...crossing, p] : crossing;
  });

/** The part of a ring (first point not repeated) within the frame; its direction stays. Sutherland and Hodgman 1974. */
export const clipRing = (ring: readonly Point[], frame: Frame): Point[] =>
  sides(frame).reduce<Point[]>((left, one) => (left.length ? trim(left, one) : left), [...ring]);

/** The runs of a line that lie within the frame, each with the one vertex beyond it at either end. */
export function clipLine(line: readonly Point[], frame: Frame): Point[][] {
  const all = sides(frame);
  const inside = line.map((p) => all.every((one) => one.inside(p)));
  const runs: Point[][] = [];
  line.forEach((p, i) => {
    const near = inside[i] || inside[i - 1] || inside[i + 1];
    if (!near) return;
    const starts = !(inside[i - 1] || inside[i]) || i === 0;
    if (starts) runs.push([p]);
    else runs.at(-1)?.push(p);
  });
  return runs.filter((run) => run.length > 1);
}
