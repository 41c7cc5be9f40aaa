import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nice, ticks } from '../../src/scale/ticks.ts';

const mantissa = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000);
const magnitude = fc.tuple(mantissa, mantissa, fc.integer({ min: -12, max: 15 }));
const count = fc.integer({ min: 1, max: 20 });

describe('ticks', () => {
  it('are those of d3-scale, to the last bit', () => {
    fc.assert(
      fc.property(magnitude, count, ([a, b, power], n) => {
        const [start, stop] = [a * 10 ** power, b * 10 ** power];
        expect(ticks(start, stop, n)).toEqual(scaleLinear([start, stop], [0, 1]).ticks(n));
      }),
      { numRuns: 2000 },
    );
  });

  it('prints tenths as people do', () => {
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('are the round values of the first chart', () => {
    expect(ticks(0, 4e9, 4)).toEqual([0, 1e9, 2e9, 3e9, 4e9]);
  });

  it('is the one value of a domain without extent', () => {
    expect(ticks(0, 0, 5)).toEqual([0]);
    expect(ticks(7, 7, 5)).toEqual([7]);
  });

  it.each([
    [Number.NaN, 1, 5],
    [0, Infinity, 5],
    [0, 1, 0],
    [0, 1, -3],
    [0, 1, Number.NaN],
  ])('are none for %d to %d by %d', (start, stop, n) => {
    expect(ticks(start, stop, n)).toEqual([]);
  });

  it.each([
    [-1e308, 1e308],
    [-1.7e308, 1.7e308],
    [0, 1.7976931348623157e308],
    [0, 5e-324],
    [-5e-324, 5e-324],
    [1e-320, 2e-320],
  ])('are finite, rising and within %d to %d', (start, stop) => {
    const values = ticks(start, stop, 4);
    expect(values.length).toBeGreaterThan(0);
    expect(values.length).toBeLessThan(40);
    values.forEach((value, i) => {
      expect(Number.isFinite(value)).toBe(true);
      expect(value >= start && value <= stop).toBe(true);
      expect(i === 0 || value > (values[i - 1] ?? Infinity)).toBe(true);
    });
  });
});

describe('nice', () => {
  it('widens like d3-scale', () => {
    fc.assert(
      fc.property(magnitude, count, ([a, b, power], n) => {
        fc.pre(a !== b);
        const [start, stop] = [Math.min(a, b) * 10 ** power, Math.max(a, b) * 10 ** power];
        fc.pre(start < stop);
        expect(nice([start, stop], n)).toEqual(scaleLinear([start, stop], [0, 1]).nice(n).domain());
      }),
      { numRuns: 2000 },
    );
  });

  it('never narrows the domain', () => {
    fc.assert(
      fc.property(magnitude, count, ([a, b, power], n) => {
        const [start, stop] = [Math.min(a, b) * 10 ** power, Math.max(a, b) * 10 ** power];
        const [low, high] = nice([start, stop], n);
        // 0.001 × 10⁻⁴ is one unit in the last place above 10⁻⁷, and so may a product be beside the end of a span much shorter than its ends.
        const lastPlace = Number.EPSILON * Math.max(-start, stop);
        const rounding = Math.max(1e-12 * (stop - start), lastPlace);
        expect(low).toBeLessThanOrEqual(start + rounding);
        expect(high).toBeGreaterThanOrEqual(stop - rounding);
      }),
    );
  });

  it.each([
    [0, 0],
    [3, 1],
    [Number.NaN, 1],
    [-1e308, 1e308],
    [0, Infinity],
  ] as const)('leaves %d to %d alone', (start, stop) => {
    expect(nice([start, stop], 4)).toEqual([start, stop]);
  });

  it('stays finite next to the largest double', () => {
    expect(nice([0, 1.79e308], 4).every(Number.isFinite)).toBe(true);
  });
});
