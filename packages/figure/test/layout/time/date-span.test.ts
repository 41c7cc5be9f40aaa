import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExact, spanOf } from '../../../src/layout/time/date-span.ts';
import { period } from '../sample-rows.ts';

const span = (text: string) => spanOf({ period: period(text) });

describe('spanOf', () => {
  it('knows a day exactly, a month and a year as the time within them', () => {
    for (const text of ['2023-04-17', '2023-04', '2023']) expect(span(text).moment).toBe(true);
    expect(isExact(span('2023-04-17').start!)).toBe(true);
    expect(isExact(span('2023-04').start!)).toBe(false);
    expect(span('2023').start).toEqual([2023, 2024]);
  });

  it('has a beginning and an end of what lasts, each as exact as it is known', () => {
    const { start, end, moment } = span('2018/2025-12-09');
    expect(moment).toBe(false);
    expect(start).toEqual([2018, 2019]);
    expect(isExact(end!)).toBe(true);
    expect(end![0]).toBeGreaterThan(2025.9);
    expect(end![1]).toBeLessThan(2026);
  });

  it('has no end, or no beginning, where none is known', () => {
    expect(span('2023-04-03/..').end).toBeUndefined();
    expect(span('2023-04-03/..').start).toBeDefined();
    expect(span('../2023-04-03').start).toBeUndefined();
    expect(span('../2023-04-03').end).toBeDefined();
  });

  it('tells which end is approximate', () => {
    expect(span('2024-04-26~').soft).toEqual({ start: true, end: true });
    expect(span('2020~/2024').soft).toEqual({ start: true, end: false });
    expect(span('2020/2024~').soft).toEqual({ start: false, end: true });
    expect(span('2020/2024').soft).toEqual({ start: false, end: false });
  });

  it('begins before it ends, whatever the years', () => {
    const year = fc.integer({ min: 1000, max: 9998 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 500 }), (from, years) => {
        const to = Math.min(9999, from + years + 1);
        const { start, end } = span(`${from}/${to}`);
        expect(start).toEqual([from, from + 1]);
        expect(end).toEqual([to, to + 1]);
        expect(end![1]).toBeGreaterThan(start![0]);
      }),
    );
  });
});
