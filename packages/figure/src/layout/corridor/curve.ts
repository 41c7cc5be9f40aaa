import type { Point } from '../../projection/albers.ts';

/** Many times as fast as `Math.hypot`, whose guard against overflow no px needs. */
export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);

/** The point that lies `t` of the way from `a` to `b`: just `a` for 0 and `b` for 1. */
export const between = (a: Point, b: Point, t: number): Point => [
  a[0] * (1 - t) + b[0] * t,
  a[1] * (1 - t) + b[1] * t,
];

/** The direction from `a` to `b`, 1 long; nothing where they fall together. */
export function heading(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Numbers from 0 to `last`. */
function upTo(last: number): number[] {
  const all: number[] = [];
  while (all.length <= last) all.push(all.length);
  return all;
}

/**
 * The control point after `b` on the way from `a` by `b` to `c`: a third of the way to `c`, in the direction half way between
 * those of both spans; straight on where the line begins at `b` or turns back there.
 */
function handle(a: Point | undefined, b: Point, c: Point): Point {
  const out = heading(b, c);
  const into = a ? heading(a, b) : out;
  // The comparison is false for a neighbour without coordinates, which then bends nothing.
  const goesOn = into[0] * out[0] + into[1] * out[1] > -0.3;
  const [x, y] = goesOn ? heading([0, 0], [into[0] + out[0], into[1] + out[1]]) : out;
  const third = distance(b, c) / 3;
  return [b[0] + x * third, b[1] + y * third];
}

/** Length of the straight pieces a curve is drawn with, CSS px. */
const PIECE = 6;

/**
 * A smooth span from `b` to `c`, both in it, of a line that comes from `a` and goes on to `d`: points of a cubic Bézier curve, by
 * Bernstein's polynomials.
 */
export function curve(a: Point | undefined, b: Point, c: Point, d: Point | undefined): Point[] {
  const [p, q] = [handle(a, b, c), handle(d, c, b)];
  const pieces = Math.max(1, Math.round(distance(b, c) / PIECE));
  return upTo(pieces).map((k) => {
    const t = k / pieces;
    const r = 1 - t;
    const [wb, wp, wq, wc] = [r * r * r, 3 * t * r * r, 3 * t * t * r, t * t * t];
    return [wb * b[0] + wp * p[0] + wq * q[0] + wc * c[0], wb * b[1] + wp * p[1] + wq * q[1] + wc * c[1]];
  });
}

/** The line with each point moved sideways by so many px, to its right as it runs. */
function offset(line: readonly Point[], by: (i: number) => number): Point[] {
  return line.map(([x, y], i) => {
    const [dx, dy] = heading(line[i - 1] ?? line[i]!, line[i + 1] ?? line[i]!);
    return [x - dy * by(i), y + dx * by(i)];
  });
}

/** The line moved sideways by `by` px, to its right as it runs. */
export const beside = (line: readonly Point[], by: number): Point[] => offset(line, () => by);

/** Length of each point along the line from its start, px. */
export function lengths(line: readonly Point[]): number[] {
  let sum = 0;
  return line.map((p, i) => (sum += i ? distance(line[i - 1]!, p) : 0));
}

/** Points at equal distances along a line of two points or more, both ends among them: as many spans as asked for. */
export function evenly(line: readonly Point[], spans: number): Point[] {
  const sums = lengths(line);
  return upTo(spans).map((k) => {
    const wanted = sums.at(-1)! * (k / spans);
    const i = Math.max(
      1,
      sums.findIndex((sum) => sum >= wanted),
    );
    const from = sums[i - 1]!;
    return between(line[i - 1]!, line[i]!, (wanted - from) / (sums[i]! - from || 1));
  });
}

/** The point in the middle of a line's length. */
export const middleOf = (line: readonly Point[]): Point => evenly(line, 2)[1]!;

/** Points of one period of a wave. */
const SAMPLES = 6;

/** A wave about the line, for a way over water: whole periods of about `period` px, `height` px to either side. */
export function wave(line: readonly Point[], period: number, height: number): Point[] {
  const periods = Math.max(1, Math.round(lengths(line).at(-1)! / period));
  return offset(evenly(line, periods * SAMPLES), (i) => Math.sin((i / SAMPLES) * 2 * Math.PI) * height);
}

/** To tenths of a px, which is all that a path shows. */
export const tenth = (n: number): number => Math.round(n * 10) / 10;
