import type { Point } from './albers.ts';

/** Whole numbers, the second of two equal neighbours and the tip of a spike left out. */
export function snap(line: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const [x, y] of line) {
    const p: Point = [Math.round(x), Math.round(y)];
    if (same(p, out.at(-1))) continue;
    if (same(p, out.at(-2))) out.pop();
    else out.push(p);
  }
  return out;
}

const same = (a: Point, b: Point | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Signed area of a ring; positive where it runs clockwise on a screen. */
export const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Numbers with a blank only where the sign of the second does not part them. */
const joined = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

function trace(line: readonly Point[]): string {
  const [start, ...rest] = line;
  let [x, y] = start!;
  let d = `M${joined(x, y)}l`;
  rest.forEach((p, i) => {
    const step = joined(p[0] - x, p[1] - y);
    d += i && !step.startsWith('-') ? ` ${step}` : step;
    [x, y] = p;
  });
  return d;
}

/** Open lines as one SVG path in whole units, relative after each first point. */
export const linesPath = (lines: readonly (readonly Point[])[]): string => lines.map(trace).join('');

/** Closed rings as one SVG path; the first point of a ring is not repeated. */
export const ringsPath = (rings: readonly (readonly Point[])[]): string =>
  rings.map((ring) => `${trace(ring)}z`).join('');
