import type { PeriodKind } from '../../schema/vocabulary.ts';
import { yearOfTwoDigits } from './two-digit-year.ts';

/** A year that is not that of the calendar, as tables call it. */
type YearKind = Extract<PeriodKind, 'fiscal' | 'marketing'>;

const CALLED: readonly (readonly [YearKind, RegExp])[] = [
  [
    'fiscal',
    /\b(?:fiscal|financial) year|\bFY(?![a-z])|финансов\S+ год|қаржы жыл|(?:سال|کال) مالی|مالي (?:سال|کال)/iu,
  ],
  ['marketing', /\b(?:marketing|crop) year|маркетингов\S+ год/iu],
];

/** `FY` before a year, which may have two digits. */
const ABBREVIATED = /^FY ?(?=\d{4})/i;
const SHORT = /^FY ?['’]?(\d\d)$/i;

/** The kind of years that a header, a caption or a cell names; none for those of the calendar. */
export const yearKindIn = (words: string): YearKind | undefined =>
  CALLED.find(([, pattern]) => pattern.test(words))?.[0];

/** A period without the letters that say what kind of year it is. */
export const unabbreviated = (text: string): string =>
  text
    .trim()
    .replace(ABBREVIATED, '')
    .replace(SHORT, (_, year: string) => yearOfTwoDigits(year));

/** Whether a period is one year, which may end in the next. */
export function isOneYear(period: string): boolean {
  const [, from, to = from] = /^(\d{4})(?:-03-\d\d)?(?:\/(\d{4})(?:-03-\d\d)?)?$/.exec(period) ?? [];
  return from !== undefined && Number(to) - Number(from) <= 1;
}
