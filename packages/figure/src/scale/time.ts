import type { CalendarDate, Period } from '@keruen/data';

const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of the year that lie before a month, counted from 1; 13 is the whole year. */
const daysBefore = (year: number, month: number): number =>
  (BEFORE[month - 1] ?? 365) + (isLeap(year) && month > 2 ? 1 : 0);

const length = (year: number): number => daysBefore(year, 13);

/** Where a date begins on a scale of years: 2022 at 2022, 2022-07-02 at 2022.5. */
export function startYear({ year, month = 1, day = 1 }: CalendarDate): number {
  return year + (daysBefore(year, month) + day - 1) / length(year);
}

/** Where a date ends on a scale of years: 2022 at 2023, 2022-07-01 at 2022.5 (182 of 365 days). */
export function endYear({ year, month, day }: CalendarDate): number {
  if (month === undefined) return year + 1;
  return (
    year + (day === undefined ? daysBefore(year, month + 1) : daysBefore(year, month) + day) / length(year)
  );
}

/** Beginning and end of a period on a scale of years; −∞ and ∞ where it is open. */
export function yearSpan({ from, to }: Period): readonly [start: number, end: number] {
  return [from ? startYear(from) : -Infinity, to ? endYear(to) : Infinity];
}
