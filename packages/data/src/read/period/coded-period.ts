import { daysInMonth } from '../../value/day.ts';
import type { PeriodKind } from '../../schema/vocabulary.ts';
import { kindOfPeriod, readPeriod } from './cell.ts';

/** A period as EDTF text, and its kind. */
export interface CodedPeriod {
  readonly period: string;
  readonly periodKind: PeriodKind;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Parts of a year by the letter of SDMX (reporting periods, Technical Notes 4.2): how many there are, and of how many months. */
const PARTS: Readonly<Record<string, readonly [count: number, months: number]>> = {
  S: [2, 6],
  T: [3, 4],
  Q: [4, 3],
  M: [12, 1],
};

/**
 * Reads a time period of SDMX, UN Comtrade or Eurostat: `2022`, `2022-08`, `2022-Q3`, `2022-S1`, `2022-T2`, `2022-M08`, `2022-W31`,
 * `2022-D045`, `2022-A1`, `202208`, `2022Q3`, `2022M08`, a moment, or a start with a duration (`2022-01-01/P3M`). Undefined otherwise.
 * A quarter is the range of its months: EDTF of level 0 and 1 has no word for it.
 */
export function periodOf(text: string): CodedPeriod | undefined {
  const plain = text.trim();
  const edtf = readPeriod(plain) ?? other(plain);
  const sound = edtf === undefined ? undefined : readPeriod(edtf);
  return sound === undefined ? undefined : { period: sound, periodKind: kindOfPeriod(sound) };
}

function other(text: string): string | undefined {
  const [, moment] = /^(\d{4}-\d\d-\d\d)T[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (moment !== undefined) return moment;
  const [, months] = /^(\d{4}(?:0[1-9]|1[0-2]))$/.exec(text) ?? [];
  if (months !== undefined) return `${months.slice(0, 4)}-${months.slice(4)}`;
  const [, start, count, unit] = /^(\d{4}-\d\d-01)(?:T00:00:00)?\/P(\d+)([YM])$/.exec(text) ?? [];
  if (start !== undefined) return spanOf(start, Number(count) * (unit === 'Y' ? 12 : 1));
  const [, year = '', letter = '', number = ''] = /^(\d{4})-?([ASTQMWD])(\d{1,3})$/.exec(text) ?? [];
  return partOf(Number(year), letter, Number(number));
}

function partOf(year: number, letter: string, number: number): string | undefined {
  if (letter === 'A') return number === 1 ? `${year}` : undefined;
  if (letter === 'W') return weekOf(year, number);
  if (letter === 'D') return number >= 1 && number <= daysIn(year) ? dayOf(year, number) : undefined;
  const [count, months] = PARTS[letter] ?? [0, 0];
  if (number < 1 || number > count) return undefined;
  const first = (number - 1) * months + 1;
  return months === 1 ? `${year}-${two(first)}` : `${year}-${two(first)}/${year}-${two(first + months - 1)}`;
}

/** Whole months from the first of one; a year where they are one. */
function spanOf(start: string, months: number): string | undefined {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (months < 1 || month < 1 || month > 12) return undefined;
  if (months === 12 && month === 1) return `${year}`;
  const last = month + months - 2;
  const end = `${year + Math.floor(last / 12)}-${two((last % 12) + 1)}`;
  return months === 1 ? end : `${year}-${two(month)}/${end}`;
}

const daysIn = (year: number): number => 337 + daysInMonth(year, 2);

/** The day of a number in its year, or in the years before and after. */
function dayOf(year: number, number: number): string {
  if (number < 1) return dayOf(year - 1, number + daysIn(year - 1));
  if (number > daysIn(year)) return dayOf(year + 1, number - daysIn(year));
  let [month, left] = [1, number];
  while (left > daysInMonth(year, month)) left -= daysInMonth(year, month++);
  return `${year}-${two(month)}-${two(left)}`;
}

/** Weeks begin on Monday; the first holds 4 January (ISO 8601). */
function weekOf(year: number, week: number): string | undefined {
  const monday = 4 - weekday(year) + (week - 1) * 7;
  if (week < 1 || week > 53 || monday + 3 > daysIn(year)) return undefined;
  return `${dayOf(year, monday)}/${dayOf(year, monday + 6)}`;
}

/** Days from Monday to 4 January (Gauss). */
function weekday(year: number): number {
  const before = year - 1;
  return (
    (before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 3) % 7
  );
}
