import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointGrid } from '../../../src/layout/corridor/point-grid.ts';
import type { Point } from '../../../src/projection/albers.ts';

const point = fc.tuple(
  fc.double({ min: -300, max: 900, noNaN: true }),
  fc.double({ min: -300, max: 900, noNaN: true }),
);
const size = fc.integer({ min: 0, max: 120 });

describe('pointGrid', () => {
  it('asks every point within reach of a box, each with what is said of it', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), point, size, size, (points, [x, y], width, height) => {
        const grid = pointGrid(points.map((p, i) => [p, i] as const));
        const asked = new Set<number>();
        grid.some({ x, y, width, height }, 5, (p, i) => {
          expect(points[i]).toBe(p);
          asked.add(i);
          return false;
        });
        points.forEach(([px, py], i) => {
          if (px >= x - 5 && px <= x + width + 5 && py >= y - 5 && py <= y + height + 5)
            expect(asked).toContain(i);
        });
      }),
    );
  });

  it('stops at the first that passes', () => {
    const grid = pointGrid([1, 2, 3].map((x): readonly [Point, number] => [[x, 1], x]));
    let asked = 0;
    expect(grid.some({ x: 0, y: 0, width: 5, height: 5 }, 0, () => (asked += 1) > 0)).toBe(true);
    expect(asked).toBe(1);
    expect(grid.some({ x: 0, y: 0, width: 5, height: 5 }, 0, () => false)).toBe(false);
  });

  it('finds what has no coordinates nowhere', () => {
    const grid = pointGrid([[[Number.NaN, 1], 'lost'] as const]);
    expect(grid.some({ x: -100, y: -100, width: 900, height: 900 }, 0, () => true)).toBe(false);
  });

  it('asks as many where points lie as close, however many there are', () => {
    const asked = (rows: number): number => {
      const points: [Point, number][] = [];
      for (let i = 0; i < rows * 100; i += 1) points.push([[(i % 100) * 4, Math.floor(i / 100) * 4], i]);
      let count = 0;
      pointGrid(points).some({ x: 100, y: 40, width: 60, height: 14 }, 6, () => {
        count += 1;
        return false;
      });
      return count;
    };
    expect(asked(1000)).toBe(asked(30));
    expect(asked(30)).toBeGreaterThan(0);
  });
});
