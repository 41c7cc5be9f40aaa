import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trendOf, turningPoints } from '../../src/describe/trend.ts';

describe('trendOf', () => {
  test('tells a rise from a fall', () => {
    expect(trendOf(522, 987)).toBe('rose');
    expect(trendOf(987, 637)).toBe('fell');
    expect(trendOf(-5, -2)).toBe('rose');
  });

  test('counts a change of up to two in a hundred as none', () => {
    expect(trendOf(100, 102)).toBe('same');
    expect(trendOf(100, 98)).toBe('same');
    expect(trendOf(100, 103)).toBe('rose');
    expect(trendOf(0, 0)).toBe('same');
  });
});

describe('turningPoints', () => {
  test('are the first, the peak and the last of a series that rises and falls', () => {
    expect(turningPoints([522, 402, 622, 474, 987, 637])).toEqual([0, 4, 5]);
  });

  test('are the first, the trough and the last of one that falls and recovers', () => {
    expect(turningPoints([500, 480, 100, 450])).toEqual([0, 2, 3]);
  });

  test('are the ends alone where the way between is straight', () => {
    expect(turningPoints([1, 2, 3, 4])).toEqual([0, 3]);
    expect(turningPoints([100, 104, 98, 101])).toEqual([0, 3]);
  });

  test('take the larger of two turns', () => {
    expect(turningPoints([100, 160, 20, 90])).toEqual([0, 2, 3]);
    expect(turningPoints([100, 260, 70, 90])).toEqual([0, 1, 3]);
  });

  test('of one value and of none are that value and nothing', () => {
    expect(turningPoints([5])).toEqual([0]);
    expect(turningPoints([])).toEqual([]);
    expect(turningPoints([5, 7])).toEqual([0, 1]);
  });

  test('go forward, from the first value to the last, whatever the series', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (series) => {
        const points = turningPoints(series);
        expect(points[0]).toBe(0);
        expect(points.at(-1)).toBe(series.length - 1);
        expect(points.length).toBeLessThanOrEqual(3);
        expect([...points].sort((a, b) => a - b)).toEqual(points);
        expect(new Set(points).size).toBe(points.length);
      }),
    );
  });
});
