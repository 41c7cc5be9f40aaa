import { parsePeriod } from '../value/period.ts';
import type { Topic } from './topic.ts';

/** More than ten years are not added up by months. */
const MOST = 120;

const ADDITIVE: readonly string[] = ['trade-value', 'trade-quantity'];

/**
 * The periods that make up that of a topic, as EDTF text: whole years first, then months. None for what does not add up over time, for a
 * period that is vague, open, of days or of another kind of year, and for a month.
 */
export function piecesOf({ measure, period, periodKind, per }: Topic): readonly (readonly string[])[] {
  const { from, to, approximate, uncertain } = parsePeriod(period ?? '') ?? {};
  const isCalendar = periodKind !== 'fiscal' && periodKind !== 'marketing' && periodKind !== 'point';
  if (!from || !to || approximate || uncertain || !isCalendar || from.day || to.day) return [];
  // `2021/2022` may be one year that ends in the next, as crops and budgets have, unless it is said to be a range.
  const mayBeOneYear = to.year - from.year === 1 && !from.month && !to.month && periodKind !== 'range';
  if (!ADDITIVE.includes(measure) || per !== undefined || mayBeOneYear) return [];
  const [first, last] = [from.year * 12 + (from.month ?? 1) - 1, to.year * 12 + (to.month ?? 12) - 1];
  const isWhole = first % 12 === 0 && last % 12 === 11;
  const years = isWhole && to.year > from.year ? counted(from.year, to.year, yearText) : [];
  const months = last > first && last - first < MOST ? counted(first, last, monthText) : [];
  return [years, months].filter((pieces) => pieces.length > 0);
}

const counted = (first: number, last: number, text: (n: number) => string): readonly string[] =>
  new Array<undefined>(last - first + 1).fill(undefined).map((_, i) => text(first + i));

const yearText = (year: number): string => String(year).padStart(4, '0');

const monthText = (months: number): string =>
  `${yearText(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
