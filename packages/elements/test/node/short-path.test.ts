import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOutline, trace, type LineMark } from '@keruen/figure';
import { shortPath } from '../../src/paint/short-path.ts';

/** Where straight strokes lead, subpath by subpath, read as SVG 2, 9.3, has it. */
function pointsOf(d: string): number[][][] {
  const paths: number[][][] = [];
  for (const [, letter, numbers] of d.matchAll(/([MLlZ])([^MLlZ]*)/g)) {
    const read = numbers!.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    if (letter === 'M') paths.push([]);
    const path = paths.at(-1)!;
    for (let i = 0; i < read.length; i += 2) {
      const [x, y] = letter === 'l' ? path.at(-1)! : [0, 0];
      path.push([x! + read[i]!, y! + read[i + 1]!]);
    }
  }
  return paths;
}

const coordinate = fc.integer({ min: -40_000, max: 40_000 }).map((n) => n / 20);
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 200 });

describe('a path that a server writes', () => {
  it('leads where the whole one leads, to a tenth of a px, however long', () => {
    fc.assert(
      fc.property(points, fc.boolean(), (line, arrow) => {
        const mark = { points: line, arrow, width: 2 } as unknown as LineMark;
        const whole = lineOutline(mark) + trace(line) + 'Z';
        const [long, short] = [pointsOf(whole), pointsOf(shortPath(whole))];
        expect(short.map((path) => path.length)).toEqual(long.map((path) => path.length));
        for (const [i, path] of long.entries())
          for (const [j, [x, y]] of path.entries()) {
            const [shortX, shortY] = short[i]![j]!;
            expect(Math.abs(shortX! - x!)).toBeLessThan(0.06);
            expect(Math.abs(shortY! - y!)).toBeLessThan(0.06);
          }
      }),
    );
  });

  it('is short', () => {
    expect(shortPath('M100.5 200 110 190.5 105 205Z')).toBe('M100.5 200l9.5-9.5-5 14.5Z');
    expect(shortPath('M1 2')).toBe('M1 2');
    expect(shortPath('')).toBe('');
  });
});
