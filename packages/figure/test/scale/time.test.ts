import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@keruen/data';
import { endYear, startYear, yearSpan } from '../../src/scale/time.ts';

const span = (text: string): readonly [number, number] => yearSpan(parsePeriod(text)!);

/** Days since 1600-01-01, by the calendar of the engine. */
const days = (year: number, month: number, day: number): number => {
  const at = new globalThis.Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return Math.round(at.getTime() / 86_400_000);
};

describe('the scale of years', () => {
  it('gives a year from its first day to the first of the next', () => {
    expect(span('2022')).toEqual([2022, 2023]);
    expect(span('2024/2025')).toEqual([2024, 2026]);
  });

  it('leaves open ends open', () => {
    expect(span('2021-08/..')).toEqual([2021 + 212 / 365, Infinity]);
    expect(span('../2020')).toEqual([-Infinity, 2021]);
  });

  it('ends a month where the next begins, and a day likewise', () => {
    for (const year of [2023, 2024])
      for (let month = 1; month < 12; month += 1)
        expect(endYear({ year, month })).toBeCloseTo(startYear({ year, month: month + 1 }), 12);
    expect(endYear({ year: 2024, month: 12 })).toBe(2025);
    expect(endYear({ year: 2024, month: 2, day: 29 })).toBeCloseTo(startYear({ year: 2024, month: 3 }), 12);
  });

  it('keeps the days of a year apart evenly, as the calendar counts them', () => {
    const date = fc.record({
      year: fc.integer({ min: 1600, max: 2400 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const of = days(year, month, day) - days(year, 1, 1);
        const all = days(year + 1, 1, 1) - days(year, 1, 1);
        expect(startYear({ year, month, day })).toBeCloseTo(year + of / all, 10);
      }),
    );
  });
});
