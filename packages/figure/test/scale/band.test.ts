import { scaleBand } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band } from '../../src/scale/band.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pixel = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('band', () => {
  it('is the band scale of d3-scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        pixel,
        pixel,
        share,
        share,
        (count, a, b, inner, outer) => {
          const range = [Math.min(a, b), Math.max(a, b)] as const;
          const names = [...new Array(count).keys()].map(String);
          const oracle = scaleBand(names, range).paddingInner(inner).paddingOuter(outer);
          const own = band(count, range, { inner, outer });
          expect(own.bandwidth).toBeCloseTo(oracle.bandwidth(), 9);
          expect(own.step).toBeCloseTo(oracle.step(), 9);
          names.forEach((name, i) => expect(own.at(i)).toBeCloseTo(oracle(name) ?? Number.NaN, 9));
        },
      ),
    );
  });

  it('is sound without bands', () => {
    const none = band(0, [0, 100], { inner: 0.1, outer: 0.1 });
    expect(Number.isFinite(none.bandwidth)).toBe(true);
    expect(Number.isFinite(none.at(0))).toBe(true);
  });

  it('keeps bands within the range', () => {
    const three = band(3, [10, 100], { inner: 0.2, outer: 0.5 });
    expect(three.at(0)).toBeGreaterThanOrEqual(10);
    expect(three.at(2) + three.bandwidth).toBeLessThanOrEqual(100);
  });
});
