import { parsePeriod, type CalendarDate, type Period } from '@keruen/data';
import { keepOrder } from './bidi.ts';
import type { Locale } from './locale.ts';
import { digitsOf, toNumerals } from './number.ts';

/** A Gregorian year: an integer in the figure's digits, never grouped, never another calendar's. */
export function formatYear(year: number, locale: Locale): string {
  return (year < 0 ? digitsOf(locale).minus : '') + toNumerals(String(Math.abs(year)), locale);
}

function fill(pattern: string, year: string, month = '', day = ''): string {
  return pattern.replace('{year}', year).replace('{month}', month).replace('{day}', day);
}

/** `names` are the months of a date without a day: alone, or inflected behind a word that asks for it. */
function formatCalendarDate(
  { year, month, day }: CalendarDate,
  locale: Locale,
  names = locale.table.months,
): string {
  const { yearMonth, yearMonthDay, dateMonths } = locale.table;
  const printed = formatYear(year, locale);
  if (month === undefined) return printed;
  return day === undefined
    ? fill(yearMonth, printed, names[month - 1])
    : fill(yearMonthDay, printed, dateMonths[month - 1], toNumerals(String(day), locale));
}

/** Months of one year name it once: `January–June 2024`. */
function formatSpan(from: CalendarDate, to: CalendarDate, locale: Locale): string {
  const { yearMonth, months } = locale.table;
  const { span } = locale.words;
  const [start, end] = [from, to].map(({ month, day }) => day === undefined && month && months[month - 1]);
  return start && end && from.year === to.year
    ? fill(yearMonth, formatYear(to.year, locale), span(start, end))
    : span(formatCalendarDate(from, locale), formatCalendarDate(to, locale));
}

function formatBody({ from, to, interval, approximate, text }: Period, locale: Locale): string {
  const { words, calendar } = locale;
  const about = (dated: string) => (approximate ? words.approximate(dated) : dated);
  const told = (printed: string, first: CalendarDate, last: CalendarDate) =>
    calendar ? calendar(printed, first, last, locale) : printed;
  const day = (date: CalendarDate, names?: readonly string[]) =>
    told(formatCalendarDate(date, locale, names), date, date);
  if (from && to) return about(interval ? told(formatSpan(from, to, locale), from, to) : day(from));
  if (from) return words.since(day(from, locale.table.dateMonths), about(''));
  return to ? words.until(day(to), about('')) : toNumerals(text, locale);
}

/** A period in words: `2022`, `August 2023`, `2024–2025`, `about January 2024`, `since 2024`. Gregorian, unless the figure asks for another calendar. */
export function formatPeriod(period: Period, locale: Locale): string {
  const body = formatBody(period, locale);
  return keepOrder(period.uncertain ? locale.words.uncertain(body) : body, locale.dir);
}

/** The same for EDTF text; the text itself where it is not EDTF. */
export function formatDate(edtf: string, locale: Locale): string {
  const period = parsePeriod(edtf);
  return period === undefined ? edtf : formatPeriod(period, locale);
}
