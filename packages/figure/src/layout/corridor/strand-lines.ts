import type { Point } from '../../projection/albers.ts';
import { beside, distance, lengths } from './curve.ts';
import type { Chain, Passage } from './strand-passages.ts';

/** How far behind a place a line has found its place in the bundle, and how far about a place it turns in an arc: px. */
const SETTLED = 26;
const ARC = 10;

/** A line that is moved onto `to` at its start and comes back to itself, smoothly. */
function pulled(line: readonly Point[], to: Point): Point[] {
  const [dx, dy] = [to[0] - line[0]![0], to[1] - line[0]![1]];
  const sums = lengths(line);
  const reach = Math.min(SETTLED, sums.at(-1)! / 2) || 1;
  return line.map(([x, y], i) => {
    const t = Math.min(1, sums[i]! / reach);
    const rest = 1 - t * t * (3 - 2 * t);
    return [x + dx * rest, y + dy * rest];
  });
}

const turned = (line: readonly Point[]): Point[] => [...line].reverse();

const mid = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** A line without its last `by` px. */
function shortened(line: readonly Point[], by: number): Point[] {
  const sums = lengths(line);
  const last = sums.at(-1)! - by;
  const i = sums.findIndex((sum) => sum >= last);
  const [from, to] = [line[i - 1] ?? line[0]!, line[i]!];
  const t = i > 0 ? (last - sums[i - 1]!) / (sums[i]! - sums[i - 1]! || 1) : 0;
  return [
    ...line.slice(0, Math.max(1, i)),
    [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t],
  ];
}

/** How many px about their common place two lines give to an arc. */
const arcLength = (...lines: readonly (readonly Point[])[]): number =>
  Math.min(ARC, ...lines.map((line) => lengths(line).at(-1)! / 3));

/** Two lines that meet, each with its half of an arc between: a quadratic Bézier curve, cut in its middle. */
function joined(into: readonly Point[], out: readonly Point[]): [into: Point[], out: Point[]] {
  const corner = into.at(-1)!;
  const arc = arcLength(into, out);
  const [before, after] = [shortened(into, arc), turned(shortened(turned(out), arc))];
  const [p, q] = [before.at(-1)!, after[0]!];
  const [left, right] = [mid(p, corner), mid(corner, q)];
  const middle = mid(left, right);
  return [
    [...before, mid(mid(p, left), mid(left, middle)), middle],
    [middle, mid(mid(middle, right), mid(right, q)), ...after],
  ];
}

/** Lines of passages as they are walked. */
type Lines = Map<Passage, Point[]>;

/** Moves the ends of a chain onto each other, and its free ends to where its corridor already is at that place. */
function connect(chain: Chain, lines: Lines, spots: Map<string, Point>): void {
  const key = (one: Passage, place: 'start' | 'end'): string => `${one.corridor} ${one[place].id}`;
  chain.forEach((one, i) => {
    const line = lines.get(one)!;
    const next = chain[i + 1];
    const to = next ? mid(line.at(-1)!, lines.get(next)![0]!) : (spots.get(key(one, 'end')) ?? line.at(-1)!);
    const from = (i ? lines.get(chain[i - 1]!)!.at(-1) : spots.get(key(one, 'start'))) ?? line[0]!;
    lines.set(one, turned(pulled(turned(pulled(line, from)), to)));
    if (!i) spots.set(key(one, 'start'), spots.get(key(one, 'start')) ?? from);
    spots.set(key(one, 'end'), spots.get(key(one, 'end')) ?? to);
  });
}

function round(chain: Chain, lines: Lines): void {
  chain.slice(1).forEach((out, i) => {
    const into = chain[i]!;
    // A leg to itself, or one of no length, turns nowhere.
    if (distance(lines.get(into)!.at(-1)!, lines.get(out)![0]!) > 1) return;
    const [a, b] = joined(lines.get(into)!, lines.get(out)!);
    lines.set(into, a).set(out, b);
  });
}

/**
 * The line of each passage as its leg's line runs: `offset` px right of it, smooth from leg to leg. Chains of one corridor that meet
 * at a place meet in one point.
 */
export function strandLines(
  chains: readonly Chain[],
  offset: (one: Passage) => number,
): ReadonlyMap<Passage, readonly Point[]> {
  const lines: Lines = new Map(
    chains.flat().map((one) => {
      const line = beside(one.track.line, offset(one));
      return [one, one.forward ? line : turned(line)];
    }),
  );
  const spots = new Map<string, Point>();
  for (const chain of chains) connect(chain, lines, spots);
  for (const chain of chains) round(chain, lines);
  return new Map([...lines].map(([one, line]) => [one, one.forward ? line : turned(line)]));
}
