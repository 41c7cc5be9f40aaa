import { parsePeriod, type CalendarDate, type Period } from '@keruen/data';
import { keepOrder } from './bidi.ts';
import type { Locale } from './locale.ts';
import { digitsOf, toNumerals } from './number.ts';

/** A Gregorian year: an integer in the figure's digits, never grouped, never another calendar's. */
export function formatYear(year: number, locale: Locale): string {
  return (year < 0 ? digitsOf(locale).minus : '') + toNumerals(String(Math.abs(year)), locale);
}

function fill(pattern: string, year: string, month: string, day: string): string {
  return pattern.replace('{year}', year).replace('{month}', month).replace('{day}', day);
}

function formatCalendarDate({ year, month, day }: CalendarDate, locale: Locale): string {
  const { table } = locale;
  const printed = formatYear(year, locale);
  if (month === undefined) return printed;
  if (day === undefined) return fill(table.yearMonth, printed, table.months[month - 1] ?? '', '');
  return fill(
    table.yearMonthDay,
    printed,
    table.dateMonths[month - 1] ?? '',
    toNumerals(String(day), locale),
  );
}

/** Months of one year name it once: `January–June 2024`. */
function formatSpan(from: CalendarDate, to: CalendarDate, locale: Locale): string {
  const { table, words } = locale;
  const monthsOnly = [from, to].every((date) => date.month !== undefined && date.day === undefined);
  if (!monthsOnly || from.year !== to.year) {
    return words.span(formatCalendarDate(from, locale), formatCalendarDate(to, locale));
  }
  const months = [from, to].map((date) => table.months[(date.month ?? 1) - 1] ?? '');
  return fill(table.yearMonth, formatYear(to.year, locale), words.span(months[0] ?? '', months[1] ?? ''), '');
}

function formatBody({ from, to, interval, approximate, text }: Period, locale: Locale): string {
  const { words } = locale;
  const about = (date: string) => (approximate ? words.approximate(date) : date);
  if (from !== undefined && to !== undefined) {
    return about(interval ? formatSpan(from, to, locale) : formatCalendarDate(from, locale));
  }
  if (from !== undefined) return words.since(about(formatCalendarDate(from, locale)));
  return to === undefined ? toNumerals(text, locale) : words.until(about(formatCalendarDate(to, locale)));
}

/** A period in words: `2022`, `August 2023`, `2024–2025`, `about January 2024`, `since 2024`. Always the Gregorian year. */
export function formatPeriod(period: Period, locale: Locale): string {
  const body = formatBody(period, locale);
  return keepOrder(period.uncertain ? locale.words.uncertain(body) : body, locale.dir);
}

/** The same for EDTF text; the text itself where it is not EDTF. */
export function formatDate(edtf: string, locale: Locale): string {
  const period = parsePeriod(edtf);
  return period === undefined ? edtf : formatPeriod(period, locale);
}
