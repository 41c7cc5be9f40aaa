import type { Point } from '../../projection/albers.ts';
import { distance } from '../corridor/curve.ts';

/** How far before a bend an arc begins, px. */
const ARC = 6;

const toward = (a: Point, b: Point, by: number): Point => {
  const t = Math.min(0.5, by / (distance(a, b) || 1));
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
};

/** The line with an arc at each bend: a quadratic Bézier curve in four pieces. */
export function rounded(line: readonly Point[], by = ARC): Point[] {
  return line.flatMap((corner, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!before || !after) return [corner];
    const [p, q] = [toward(corner, before, by), toward(corner, after, by)];
    return [0, 0.25, 0.5, 0.75, 1].map((t): Point => {
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * p[0] + b * corner[0] + c * q[0], a * p[1] + b * corner[1] + c * q[1]];
    });
  });
}

/** How much of the way down a leg may need to change its lane. */
const MOST = 0.45;

/** A way from a place down to another, upright in the lane at `x`: it leaves and comes back at 45°, or steeper where lanes lie far apart. */
export function descent(from: Point, to: Point, x: number): Point[] {
  const down = to[1] - from[1];
  const bend = (end: Point): number => Math.min(Math.abs(x - end[0]), down * MOST);
  const line: Point[] = [from, [x, from[1] + bend(from)], [x, to[1] - bend(to)], to];
  return rounded(line.filter((p, i) => !i || distance(p, line[i - 1]!) > 0.5));
}
