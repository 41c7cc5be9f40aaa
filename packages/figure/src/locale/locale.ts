import type { CalendarDate } from '@keruen/data';
import type { InCase } from './cases/in-case.ts';
import type { LocaleTable } from './table.ts';
import type { Books, CommonWords, FurtherTexts } from './words.ts';

/** Which digits numbers are printed in; `native` is the language's own. */
export type Numerals = 'latn' | 'native';

/** Prints a date, or a time between two, as it stands in another calendar: beside its Gregorian text or instead of it. */
export type OtherCalendar = (
  gregorian: string,
  from: CalendarDate,
  to: CalendarDate,
  locale: Locale,
) => string;

/** A language: a generated table of formats and a file of words. Loaded lazily; English is built in. */
export interface Locale {
  /** BCP 47: `en`, `fa-AF` … */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly table: LocaleTable;
  readonly words: CommonWords;
  /** Its other words by book, after the keys of the English one; English needs none. */
  readonly book?: <Name extends keyof Books>(name: Name, english: Books[Name]) => Books[Name];
  /** Holds the words of parts that are loaded on demand once they are here (`wholeLocaleOf`); a language without it has all. */
  readonly further?: { texts?: FurtherTexts };
  readonly numerals: Numerals;
  /** Names in its cases; a language without them puts a name as it is behind a preposition. */
  readonly inCase?: InCase;
  /** Where dates are not, or not only, Gregorian: `withCalendar`. */
  readonly calendar?: OtherCalendar | undefined;
  /** Where dates stand in two calendars: a printed period without the second. */
  readonly brief?: ((period: string) => string) | undefined;
}

/** The same language with the digits the reader's page asks for. */
export function withNumerals<L extends Locale>(locale: L, numerals: Numerals): L {
  return locale.numerals === numerals ? locale : { ...locale, numerals };
}
