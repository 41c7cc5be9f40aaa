/** A day, month or year of the proleptic Gregorian calendar. A year is an integer; nothing here is a JavaScript `Date`. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The first day of a day, month or year, as the number `yyyymmdd`: it sorts, it is not for arithmetic. */
export function firstDay(date: CalendarDate): number {
  return date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

/** The last day of a day, month or year, as the number `yyyymmdd`. */
export function lastDay(date: CalendarDate): number {
  const month = date.month ?? 12;
  return date.year * 10000 + month * 100 + (date.day ?? daysInMonth(date.year, month));
}
