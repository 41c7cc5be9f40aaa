import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, firstDay, lastDay } from '../../src/value/day.ts';

describe('daysInMonth', () => {
  it.each([
    [2023, 1, 31],
    [2023, 2, 28],
    [2023, 4, 30],
    [2023, 12, 31],
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 2, 28],
    [2100, 2, 28],
  ])('gives %i-%i %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([0, 13, -1, 1.5])('knows no month %d', (month) => {
    expect(daysInMonth(2023, month)).toBe(0);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});

describe('firstDay and lastDay', () => {
  it('are the ends of a year', () => {
    expect(firstDay({ year: 2022 })).toBe(20220101);
    expect(lastDay({ year: 2022 })).toBe(20221231);
  });

  it('are the ends of a month', () => {
    expect(firstDay({ year: 2024, month: 2 })).toBe(20240201);
    expect(lastDay({ year: 2024, month: 2 })).toBe(20240229);
  });

  it('are the same for a day', () => {
    const day = { year: 2023, month: 8, day: 3 };
    expect(firstDay(day)).toBe(20230803);
    expect(lastDay(day)).toBe(20230803);
  });
});
