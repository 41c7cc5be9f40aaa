import type { CalendarDate } from '@keruen/data';
import { calendarWords } from './books/calendar.ts';
import type { Locale, OtherCalendar } from './locale.ts';
import { toNumerals } from './number.ts';
import { solarHijri, type SolarDate } from './solar-hijri.ts';

/** In which calendar dates are printed: the Gregorian one, the Solar Hijri one of Afghanistan, or that in brackets behind the other. */
export type Calendar = 'gregory' | 'solar-hijri' | 'both';

const firstDay = ({ year, month = 1, day = 1 }: CalendarDate): SolarDate => solarHijri(year, month, day);

const lastDay = ({ year, month = 12, day }: CalendarDate): SolarDate =>
  day === undefined ? solarHijri(year, month + 1, 0) : solarHijri(year, month, day);

const year = (date: SolarDate, locale: Locale): string => toNumerals(String(date.year), locale);

const monthOf = (date: SolarDate, name: string, locale: Locale): string =>
  locale.table.yearMonth.replace('{year}', year(date, locale)).replace('{month}', name);

/** A day as exactly as the Gregorian date beside it is known. */
function printed(date: SolarDate, { month, day }: CalendarDate, locale: Locale): string {
  const { months, dateMonths } = calendarWords(locale).calendar;
  if (month === undefined) return year(date, locale);
  if (day === undefined) return monthOf(date, months[date.month - 1] ?? '', locale);
  return locale.table.yearMonthDay
    .replace('{year}', year(date, locale))
    .replace('{month}', dateMonths[date.month - 1] ?? '')
    .replace('{day}', toNumerals(String(date.day), locale));
}

/**
 * A Gregorian year lies in two Solar Hijri ones, a month in two months: both are named, `1400/1401`, `Asad/Sunbula 1402`. A day is one
 * day.
 */
function across(date: CalendarDate, locale: Locale): string {
  const [first, last] = [firstDay(date), lastDay(date)];
  const { months } = calendarWords(locale).calendar;
  if (date.month !== undefined && date.day === undefined && first.year === last.year)
    return monthOf(first, `${months[first.month - 1]}/${months[last.month - 1]}`, locale);
  const [start, end] = [printed(first, date, locale), printed(last, date, locale)];
  return start === end ? start : `${start}/${end}`;
}

/** As exactly as days from one to the last of another need to be told: whole years of this calendar are years, whole months months. */
function exactness(from: CalendarDate, to: CalendarDate): CalendarDate | undefined {
  if (!from.day || !to.day) return undefined;
  const [first, after] = [firstDay(from), lastDay({ ...to, day: to.day + 1 })];
  if (first.day > 1 || after.day > 1) return undefined;
  return first.month === 1 && after.month === 1 ? { year: 0 } : { year: 0, month: 1 };
}

/** A longer time is told from the year, month or day in which it begins to that in which it ends: `1396–1402`. */
function solarText(from: CalendarDate, to: CalendarDate, locale: Locale): string {
  if (from === to) return across(from, locale);
  const exact = exactness(from, to);
  const start = printed(firstDay(from), exact ?? from, locale);
  const end = printed(lastDay(to), exact ?? to, locale);
  return start === end ? start : locale.words.span(start, end);
}

/** A Solar Hijri year by the two Gregorian ones in which it lies, `2022/23`, where its first and last day would fill the line; any other time as it is. */
const inYears: OtherCalendar = (gregorian, from, to, locale) => {
  const exact = from === to ? undefined : exactness(from, to);
  if (!exact || exact.month) return gregorian;
  const pair = (first: number): string =>
    toNumerals(`${first}/${String((first + 1) % 100).padStart(2, '0')}`, locale);
  const [first, last] = [pair(from.year), pair(to.year - 1)];
  return first === last ? first : locale.words.span(first, last);
};

const both: OtherCalendar = (gregorian, from, to, locale) => `${gregorian} (${solarText(from, to, locale)})`;

const alone: OtherCalendar = (_, from, to, locale) =>
  calendarWords(locale).calendar.alone(solarText(from, to, locale));

/** The calendar was first kept in 1301 (1922); nothing is printed in it that ended before its first year. */
const FIRST_YEAR = 622;

const since =
  (print: OtherCalendar): OtherCalendar =>
  (gregorian, from, to, locale) =>
    from.year < FIRST_YEAR ? gregorian : print(gregorian, from, to, locale);

const CALENDARS: Readonly<Record<Calendar, OtherCalendar | undefined>> = {
  gregory: inYears,
  both: since(both),
  'solar-hijri': since(alone),
};

/** What `both` puts behind a Gregorian date. */
const SECOND = / \([^()]*\)/;

const made = new WeakMap<Locale, Partial<Record<Calendar, Locale>>>();

/** The same language with dates in the calendar the reader's page asks for: one of each, so that nothing is drawn anew. */
export function withCalendar(locale: Locale, calendar: Calendar): Locale {
  const known = made.get(locale) ?? {};
  made.set(locale, known);
  return (known[calendar] ??= {
    ...locale,
    calendar: CALENDARS[calendar],
    brief: calendar === 'both' ? (period) => period.replace(SECOND, '') : undefined,
  });
}
