import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear } from '../../src/scale/linear.ts';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const pixel = fc.double({ min: -5000, max: 5000, noNaN: true });
const domain = fc.tuple(value, value).filter(([a, b]) => Math.abs(a - b) > 1e-3);

describe('linear', () => {
  it('maps like d3-scale, inside the domain and outside it', () => {
    fc.assert(
      fc.property(domain, fc.tuple(pixel, pixel), fc.double({ min: -2, max: 3, noNaN: true }), (d, r, t) => {
        const x = d[0] + t * (d[1] - d[0]);
        const wanted = scaleLinear(d, r)(x);
        expect(Math.abs(linear(d, r)(x) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
      }),
    );
  });

  it('gives the ends of the range exactly for the ends of the domain', () => {
    fc.assert(
      fc.property(domain, fc.tuple(pixel, pixel), (d, r) => {
        expect(linear(d, r)(d[0]) + 0).toBe(r[0] + 0);
        expect(linear(d, r)(d[1]) + 0).toBe(r[1] + 0);
      }),
    );
  });

  it('does not overflow on a domain as wide as all doubles', () => {
    const at = linear([-1.7e308, 1.7e308], [0, 100]);
    expect([at(-1.7e308), at(0), at(1.7e308)]).toEqual([0, 50, 100]);
  });

  it.each([
    ['without extent', [0, 0], 0],
    ['without extent, away from zero', [5, 5], 5],
    ['of NaN', [Number.NaN, 1], 0.5],
  ] as const)('gives the middle of the range for a domain %s', (_, d, x) => {
    expect(linear(d, [10, 30])(x)).toBe(20);
  });

  it('gives the middle of the range for a value that is no number', () => {
    expect(linear([0, 1], [10, 30])(Number.NaN)).toBe(20);
    expect(linear([0, 1], [10, 30])(Infinity)).toBe(20);
  });
});
