/** A day of the Solar Hijri calendar; month 1 is Hamal, that of the vernal equinox. */
export interface SolarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days before each month of a common Gregorian year, and before the next year. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Days from the first of January of the year 1 to a day of the proleptic Gregorian calendar, which counts as day 1. */
function gregorianDay(year: number, month: number, day: number): number {
  const past = month > 2 ? year : year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return 365 * (year - 1) + leaps + (BEFORE[month - 1] ?? 0) + day;
}

/** The day before the first of Hamal of the year 1, counted the same way: 21 March 622. */
const EPOCH = 226894;

/** The last day before a year. Eight years of 33 have 366 days, as in ICU; it agrees with the equinox from 1178 to 1633. */
const before = (year: number): number => EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);

/** A Gregorian day in the Solar Hijri calendar; day 0 is the last of the month before. Six months of 31 days, five of 30, and Hut. */
export function solarHijri(year: number, month: number, day: number): SolarDate {
  const count = gregorianDay(year, month, day);
  const guess = year - 621;
  const solar = count > before(guess) ? guess : guess - 1;
  const passed = count - before(solar) - 1;
  return passed < 186
    ? { year: solar, month: Math.floor(passed / 31) + 1, day: (passed % 31) + 1 }
    : { year: solar, month: Math.floor((passed - 186) / 30) + 7, day: ((passed - 186) % 30) + 1 };
}
