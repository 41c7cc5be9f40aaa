import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/read/period/coded-period.ts';
import { endOf, parsePeriod, startOf } from '../../../src/value/period.ts';

describe('periodOf', () => {
  it.each([
    ['2022', '2022', 'year'],
    ['2022-08', '2022-08', 'month'],
    ['2022-08-03', '2022-08-03', 'day'],
    ['2022-A1', '2022', 'year'],
    ['2022-S1', '2022-01/2022-06', 'range'],
    ['2022-S2', '2022-07/2022-12', 'range'],
    ['2022-T2', '2022-05/2022-08', 'range'],
    ['2022-Q3', '2022-07/2022-09', 'range'],
    ['2022Q1', '2022-01/2022-03', 'range'],
    ['2022-M08', '2022-08', 'month'],
    ['2022M8', '2022-08', 'month'],
    ['202208', '2022-08', 'month'],
    ['2022-W01', '2022-01-03/2022-01-09', 'range'],
    ['2020-W53', '2020-12-28/2021-01-03', 'range'],
    ['2024-D060', '2024-02-29', 'day'],
    ['2022-D365', '2022-12-31', 'day'],
    ['2022-08-03T10:00:00Z', '2022-08-03', 'day'],
    ['2022-01-01/P1Y', '2022', 'year'],
    ['2022-07-01/P3M', '2022-07/2022-09', 'range'],
    ['2022-07-01/P1M', '2022-07', 'month'],
    ['2022-07-01/P1Y', '2022-07/2023-06', 'range'],
    ['2024/2025', '2024/2025', 'range'],
  ])('reads %s as %s, a %s', (text, period, periodKind) => {
    expect(periodOf(text)).toEqual({ period, periodKind });
  });

  it.each([
    '',
    '2022-Q5',
    '2022-S3',
    '2022-M13',
    '2022-W54',
    '2021-W53',
    '2022-D366',
    '2022-A2',
    '2022-X1',
    '202213',
    '1402',
    'soon',
    '2022-01-01/P0M',
    '2022-01-02/P1M',
    '2022-13-01/P1M',
  ])('refuses "%s"', (text) => {
    expect(periodOf(text)).toBeUndefined();
  });

  it('gives EDTF text, whatever it reads', () => {
    const parts = fc.constantFrom(
      '2022',
      '2023',
      '-',
      'Q',
      'W',
      'D',
      'M',
      'S',
      '1',
      '05',
      '366',
      '/',
      'P3M',
      'T00:00:00',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 5 }), (each) => {
        const found = periodOf(each.join(''));
        if (found) expect(parsePeriod(found.period)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  // The calendar of the platform is the oracle; sources of the package never use it.
  it('finds the Monday of every week, as the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        const { period } = periodOf(`${year}-W${String(week).padStart(2, '0')}`)!;
        const monday = new Date(`${period.slice(0, 10)}T00:00:00Z`);
        expect(monday.getUTCDay()).toBe(1);
        const thursday = new Date(monday.getTime() + 3 * 864e5);
        expect(thursday.getUTCFullYear()).toBe(year);
        expect(Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 6048e5) + 1).toBe(week);
        expect(endOf(parsePeriod(period)!)).toBeGreaterThan(startOf(parsePeriod(period)!));
      }),
    );
  });

  it('finds every day of a year by its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 365 }), (year, number) => {
        const { period } = periodOf(`${year}-D${String(number).padStart(3, '0')}`)!;
        expect((Date.parse(period) - Date.UTC(year, 0, 1)) / 864e5 + 1).toBe(number);
      }),
    );
  });
});
