import { scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log, logTicks, niceLog } from '../../src/scale/log.ts';

const value = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: -15, max: 15 }))
  .map(([digits, power]) => digits * 10 ** (power - 3));
const pixel = fc.double({ min: -5000, max: 5000, noNaN: true });
const domain = fc
  .tuple(value, value)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([a, b]) => b / a > 1.01);
const extreme = fc.constantFrom(5e-324, 1e-308, 1e-9, 1, 2, 7, 1e9, 1e308, Number.MAX_VALUE);

describe('log', () => {
  it('maps like d3-scale, inside the domain and outside it', () => {
    fc.assert(
      fc.property(domain, fc.tuple(pixel, pixel), value, (d, r, x) => {
        const wanted = scaleLog(d, r)(x);
        expect(Math.abs(log(d, r)(x) - wanted)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(wanted)));
      }),
      { numRuns: 1000 },
    );
  });

  it('makes equal factors equal distances', () => {
    const at = log([1, 1000], [300, 0]);
    expect([1, 10, 100, 1000].map((x) => Math.round(at(x)))).toEqual([300, 200, 100, 0]);
  });

  it('has no place for what is not above zero: the middle of the range', () => {
    for (const x of [0, -5, Number.NaN, Infinity]) expect(log([1, 10], [10, 30])(x)).toBe(20);
  });

  it('gives the middle of the range for a domain without extent', () => {
    expect(log([5, 5], [10, 30])(5)).toBe(20);
  });

  it('does not overflow on a domain of all doubles', () => {
    const at = log([5e-324, Number.MAX_VALUE], [0, 100]);
    expect(at(5e-324)).toBe(0);
    expect(at(Number.MAX_VALUE)).toBeCloseTo(100);
  });
});

describe('niceLog', () => {
  it('holds the domain and ends at 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(domain, ([low, high]) => {
        const [start, end] = niceLog([low, high]);
        expect(start).toBeLessThanOrEqual(low);
        expect(end).toBeGreaterThanOrEqual(high);
        for (const one of [start, end]) expect(one.toExponential()).toMatch(/^[125]e/);
        expect(low / start).toBeLessThan(2.51);
        expect(end / high).toBeLessThan(2.51);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a domain that ends there already', () => {
    expect(niceLog([2e6, 1e9])).toEqual([2e6, 1e9]);
    expect(niceLog([1.8e6, 9.8e8])).toEqual([1e6, 1e9]);
  });

  it('gives one round value room on either side', () => {
    expect(niceLog([5, 5])).toEqual([2.5, 10]);
  });

  it('rises and is finite for the ends of the doubles', () => {
    fc.assert(
      fc.property(extreme, extreme, (a, b) => {
        const [start, end] = niceLog([Math.min(a, b), Math.max(a, b)]);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThan(Infinity);
      }),
    );
  });
});

describe('logTicks', () => {
  it('are ticks of d3-scale, rising, and few', () => {
    fc.assert(
      fc.property(domain, fc.integer({ min: 3, max: 8 }), ([low, high], most) => {
        const found = logTicks([low, high], most);
        const powers = [...new Array(40).keys()].map((i) => i - 20);
        const decades = powers.flatMap((power) => scaleLog([10 ** power, 10 ** (power + 1)], [0, 1]).ticks());
        const all = decades.map((tick) => tick.toPrecision(3));
        expect(found.length).toBeLessThanOrEqual(most);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        for (const tick of found) {
          expect(tick >= low && tick <= high).toBe(true);
          expect(all).toContain(tick.toPrecision(3));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are at least two in a domain made nice, whatever its size', () => {
    fc.assert(
      fc.property(domain, (d) => {
        expect(logTicks(niceLog(d), 5).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it.each([
    [
      [1, 10],
      [1, 2, 5, 10],
    ],
    [
      [1e6, 1e8],
      [1e6, 1e7, 1e8],
    ],
    [
      [1, 1e4],
      [1, 10, 100, 1000, 1e4],
    ],
    [
      [1, 1e9],
      [1, 100, 1e4, 1e6, 1e8],
    ],
    [
      [0.001, 0.01],
      [0.001, 0.002, 0.005, 0.01],
    ],
  ] as const)('of %j are %j', (d, wanted) => {
    expect(logTicks(d, 5)).toEqual(wanted);
  });

  it('are none where no round value lies within', () => {
    expect(logTicks([3.1, 3.9], 5)).toEqual([]);
  });
});
