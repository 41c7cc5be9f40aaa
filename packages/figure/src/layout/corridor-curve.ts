import type { Point } from '../projection/albers.ts';

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The point at parameter `t` between two knots; knots that fall together give the first point. */
const lerp = (a: Point, b: Point, ta: number, tb: number, t: number): Point =>
  tb === ta ? a : between(a, b, (t - ta) / (tb - ta));

/**
 * A point of the centripetal Catmull-Rom curve between `b` and `c`, which never loops and leaves its chord least.
 * Pyramid of P. J. Barry and R. N. Goldman (1988); knots after C. Yuksel et al., Computer-Aided Design 43 (2011).
 */
function along([a, b, c, d]: readonly [Point, Point, Point, Point], part: number): Point {
  const [t0, t1] = [0, Math.sqrt(distance(a, b))];
  const t2 = t1 + Math.sqrt(distance(b, c));
  const t3 = t2 + Math.sqrt(distance(c, d));
  const t = t1 + (t2 - t1) * part;
  const [p, q, r] = [lerp(a, b, t0, t1, t), lerp(b, c, t1, t2, t), lerp(c, d, t2, t3, t)];
  return lerp(lerp(p, q, t0, t2, t), lerp(q, r, t1, t3, t), t1, t2, t);
}

/** Length of the straight pieces a curve is drawn with, CSS px. */
const PIECE = 6;

/** Whether a line that comes from `a` turns back at `b` towards `c`. */
const turnsBack = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < -0.3 * distance(a, b) * distance(b, c);

/** The neighbour that bends a span: the next point, or the span drawn on where the line ends or turns back. */
const neighbour = (from: Point, to: Point, next: Point | undefined): Point =>
  next && !turnsBack(from, to, next) ? next : between(from, to, 2);

/**
 * A smooth line through all points, as one list of points per span between neighbours; both ends of a span are in it.
 * A span that is `shared` with another line is straight, so that both lie on each other.
 */
export function curve(through: readonly Point[], shared: (a: Point, b: Point) => boolean): Point[][] {
  return through.slice(1).map((end, i) => {
    const start = through[i]!;
    if (shared(start, end)) return [start, end];
    const before = neighbour(end, start, through[i - 1]);
    const after = neighbour(start, end, through[i + 2]);
    const pieces = Math.max(1, Math.round(distance(start, end) / PIECE));
    const inner = new Array<undefined>(pieces - 1)
      .fill(undefined)
      .map((_, k) => along([before, start, end, after], (k + 1) / pieces));
    return [start, ...inner, end];
  });
}

/** The line moved sideways by `by` px, to its right as it runs. */
export function beside(line: readonly Point[], by: number): Point[] {
  if (!by) return [...line];
  return line.map(([x, y], i) => {
    const [a, b] = [line[i - 1] ?? line[i]!, line[i + 1] ?? line[i]!];
    const length = distance(a, b) || 1;
    return [x - ((b[1] - a[1]) / length) * by, y + ((b[0] - a[0]) / length) * by];
  });
}

/** Length of each point along the line from its start, px. */
export function lengths(line: readonly Point[]): number[] {
  let sum = 0;
  return line.map((p, i) => (sum += i ? distance(line[i - 1]!, p) : 0));
}

/** Points at equal distances along a line, both ends among them: as many spans as asked for. */
export function evenly(line: readonly Point[], spans: number): Point[] {
  const upTo = lengths(line);
  const total = upTo.at(-1) ?? 0;
  let i = 1;
  return new Array<undefined>(spans + 1).fill(undefined).map((_, k) => {
    const wanted = (total * k) / spans;
    while (i < line.length - 1 && upTo[i]! < wanted) i += 1;
    const span = (upTo[i] ?? 0) - (upTo[i - 1] ?? 0);
    return span ? between(line[i - 1]!, line[i]!, (wanted - upTo[i - 1]!) / span) : (line[i] ?? line[0]!);
  });
}

/** The point in the middle of a line's length. */
export const middleOf = (line: readonly Point[]): Point => evenly(line, 2)[1]!;

/** Points of one period of a wave. */
const SAMPLES = 6;

/** A wave about the line, for a way over water: whole periods of about `period` px, `height` px to either side. */
export function wave(line: readonly Point[], period: number, height: number): Point[] {
  const total = lengths(line).at(-1) ?? 0;
  const middle = evenly(line, Math.max(1, Math.round(total / period)) * SAMPLES);
  return middle.map((p, i) => {
    const [a, b] = [middle[i - 1] ?? p, middle[i + 1] ?? p];
    const length = distance(a, b) || 1;
    const by = Math.sin((i / SAMPLES) * 2 * Math.PI) * height;
    return [p[0] - ((b[1] - a[1]) / length) * by, p[1] + ((b[0] - a[0]) / length) * by];
  });
}
