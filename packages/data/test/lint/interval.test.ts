import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, minus, over, plus, times, timesApart, type Interval } from '../../src/lint/interval.ts';

const of = (low: number, high: number): Interval => ({ low, high });
const anyInterval = fc
  .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
  .map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));
/** A number of an interval, by a share of its width. */
const at = ({ low, high }: Interval, share: number): number => Math.min(high, low + (high - low) * share);

describe('intervals', () => {
  it('are apart where no number is in both', () => {
    expect(apart(of(1, 2), of(3, 4))).toBe(true);
    expect(apart(of(3, 4), of(1, 2))).toBe(true);
    expect(apart(of(1, 2), of(2, 3))).toBe(false);
    expect(apart(of(1, 9), of(2, 3))).toBe(false);
    expect(apart(of(-Infinity, 2), of(1, Infinity))).toBe(false);
  });

  it('are as many times apart as their nearer ends', () => {
    expect(timesApart(of(1, 2), of(6, 9))).toBe(3);
    expect(timesApart(of(6, 9), of(1, 2))).toBe(3);
    expect(timesApart(of(1, 3), of(2, 9))).toBe(1);
    expect(timesApart(of(-2, -1), of(1, 2))).toBe(Infinity);
    expect(timesApart(of(0, 0), of(1, 2))).toBe(Infinity);
  });

  it('hold what is computed from any of their numbers', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyInterval, anyInterval, share, share, (a, b, s, t) => {
        const [x, y] = [at(a, s), at(b, t)];
        const holds = ({ low, high }: Interval, value: number): void => {
          expect(low).toBeLessThanOrEqual(value + Math.abs(value) * 1e-12);
          expect(high).toBeGreaterThanOrEqual(value - Math.abs(value) * 1e-12);
        };
        holds(plus(a, b), x + y);
        holds(minus(a, b), x - y);
        holds(times(a, b), x * y);
        if (y > 1e-6) holds(over(a, b), x / y);
      }),
    );
  });

  it('say nothing false of what has no end', () => {
    expect(over(of(5, 5), of(2, Infinity))).toEqual(of(0, 2.5));
    expect(over(of(5, Infinity), of(0, 2))).toEqual(of(2.5, Infinity));
    expect(times(of(0, 1), of(2, Infinity))).toEqual(of(0, Infinity));
    expect(over(of(0, 0), of(0, 0)).low).toBe(0);
  });
});
