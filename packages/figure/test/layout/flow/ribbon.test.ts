import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ribbon } from '../../../src/layout/flow/ribbon.ts';

describe('ribbon', () => {
  it('goes round an area as thick at every point as at its ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 80 }),
        (start, end, thickness) => {
          const points = ribbon(10, 300, { start, end, thickness });
          const half = points.length / 2;
          expect(Number.isInteger(half)).toBe(true);
          for (let i = 0; i < half; i++) {
            const [upper, lower] = [points[i]!, points[points.length - 1 - i]!];
            expect(lower[0]).toBe(upper[0]);
            expect(Math.abs(lower[1] - upper[1] - thickness)).toBeLessThanOrEqual(0.25);
          }
        },
      ),
    );
  });

  it('begins and ends at its bars, level', () => {
    const points = ribbon(8, 200, { start: 20, end: 120, thickness: 10 });
    expect(points[0]).toEqual([8, 20]);
    expect(points[points.length / 2 - 1]).toEqual([200, 120]);
    const [, second] = points;
    expect((second![1] - 20) / (second![0] - 8)).toBeLessThan(100 / 192 / 2);
  });

  it('is four points where it does not climb, and never thinner than half a px', () => {
    expect(ribbon(0, 100, { start: 5, end: 5, thickness: 0.01 })).toEqual([
      [0, 5],
      [100, 5],
      [100, 5.5],
      [0, 5.5],
    ]);
  });
});
