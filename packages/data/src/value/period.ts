import { daysInMonth, firstDay, lastDay } from './day.ts';
import type { CalendarDate } from './day.ts';

/** EDTF text taken apart (ISO 8601-2 level 0, and the signs `~`, `?`, `%` and `..` of level 1). */
export interface Period {
  /** The text as published, e.g. `2024/2025`. */
  readonly text: string;
  /** First day, month or year; absent where the start is open (`../2020`) or unknown (`/2020`). */
  readonly from?: CalendarDate | undefined;
  /** Last day, month or year, inclusive; the same as `from` for a single date. */
  readonly to?: CalendarDate | undefined;
  /** True for an interval `a/b`. */
  readonly interval: boolean;
  /** `~`, or `%`: approximate. */
  readonly approximate: boolean;
  /** `?`, or `%`: uncertain. */
  readonly uncertain: boolean;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const OPEN = ['', '..'];

/** One side of an interval: a date with its sign, or an open end. */
interface End {
  readonly date?: CalendarDate;
  readonly sign: string;
}

function parseEnd(text: string): End | undefined {
  if (OPEN.includes(text)) return { sign: '' };
  const [, year, month, day, sign = ''] = DATE.exec(text) ?? [];
  if (!year) return undefined;
  const date: CalendarDate = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
  return isReal(date) ? { date, sign } : undefined;
}

function isReal({ year, month = 1, day = 1 }: CalendarDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Takes EDTF text apart; undefined where the text is not EDTF of the kinds named above, or says nothing (`../..`). */
export function parsePeriod(given: string | undefined): Period | undefined {
  // What is no text is no date either: a question may hold anything.
  const text = `${given}`;
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const ends = parts.map(parseEnd);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last || !(first.date ?? last.date)) return undefined;
  if (first.date && last.date && firstDay(first.date) > lastDay(last.date)) return undefined;
  const signs = first.sign + last.sign;
  return {
    text,
    ...(first.date && { from: first.date }),
    ...(last.date && { to: last.date }),
    interval: parts.length === 2,
    approximate: /[~%]/.test(signs),
    uncertain: /[?%]/.test(signs),
  };
}

/** First day as the number `yyyymmdd`, −∞ where the start is open or unknown. */
export function startOf(period: Period): number {
  return period.from ? firstDay(period.from) : -Infinity;
}

/** Last day as the number `yyyymmdd`, ∞ where the end is open or unknown. */
export function endOf(period: Period): number {
  return period.to ? lastDay(period.to) : Infinity;
}

/** Whether every day of `inner` lies in `outer`. */
export function within(inner: Period, outer: Period): boolean {
  return startOf(inner) >= startOf(outer) && endOf(inner) <= endOf(outer);
}

/** −1, 0 or 1 by first day, then by last day: the order of periods on a time axis. */
export function comparePeriods(a: Period, b: Period): number {
  return order(startOf(a), startOf(b)) || order(endOf(a), endOf(b));
}

function order(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
