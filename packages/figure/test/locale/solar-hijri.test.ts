import { describe, expect, test } from 'vitest';
import { solarHijri } from '../../src/locale/solar-hijri.ts';

const DAY = 86_400_000;

/** ICU's calendar of the same rules: `persian`, whose months have other names. */
const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function byIcu(date: Date): { year: number; month: number; day: number } {
  const parts = icu.formatToParts(date);
  const number = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

const ofDay = (date: Date) => solarHijri(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

describe('solarHijri', () => {
  test('is ICU’s calendar on every day from 1300 to 1500', () => {
    const differing: string[] = [];
    let days = 0;
    for (let at = Date.UTC(1921, 2, 21); at <= Date.UTC(2122, 2, 20); at += DAY) {
      const date = new Date(at);
      const [ours, theirs] = [ofDay(date), byIcu(date)];
      days += 1;
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) differing.push(date.toISOString());
    }
    expect(ofDay(new Date(Date.UTC(1921, 2, 21)))).toEqual({ year: 1300, month: 1, day: 1 });
    expect(ofDay(new Date(Date.UTC(2122, 2, 20)))).toEqual({ year: 1500, month: 12, day: 29 });
    expect(days).toBe(73_414);
    expect(differing).toEqual([]);
  });

  test.each([
    // The Taliban take Kabul; Nowruz after a leap year; the leap day itself; new year of the other calendar.
    [
      [2021, 8, 15],
      [1400, 5, 24],
    ],
    [
      [2021, 3, 21],
      [1400, 1, 1],
    ],
    [
      [2021, 3, 20],
      [1399, 12, 30],
    ],
    [
      [2022, 1, 1],
      [1400, 10, 11],
    ],
    [
      [2022, 12, 31],
      [1401, 10, 10],
    ],
    [
      [1919, 8, 19],
      [1298, 5, 27],
    ],
  ] as const)('%o is %o', ([year, month, day], [solarYear, solarMonth, solarDay]) => {
    expect(solarHijri(year, month, day)).toEqual({ year: solarYear, month: solarMonth, day: solarDay });
  });

  test('takes day 0 for the last day of the month before', () => {
    for (const [month, days] of [
      [3, 29],
      [13, 31],
    ] as const)
      expect(solarHijri(2024, month, 0)).toEqual(solarHijri(2024, month - 1, days));
    expect(solarHijri(2023, 3, 0)).toEqual(solarHijri(2023, 2, 28));
  });
});
