import type { Plural } from './plural.ts';

/** Digits and the marks around them, for one set of digits. `percent` holds `{0}` where the number stands. */
export interface DigitTable {
  /** Zero to nine. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  /** May carry a direction mark, so that the sign stays before its number in right-to-left text. */
  readonly minus: string;
  readonly percent: string;
}

/** One power of ten in compact form: `short` as a label, the others by plural category; `{0}` is the number. */
export type CompactWords = Readonly<{ short: string; other: string } & Partial<Record<Plural, string>>>;

/** Powers of ten that have a word. */
export type CompactPower = '3' | '6' | '9' | '12';

/** Formats of one language, generated from Node's full ICU and committed; the drift check makes them anew and compares. */
export interface LocaleTable {
  readonly latn: DigitTable;
  readonly native: DigitTable;
  /** Gregorian months, January first: alone (`January 2024`) and as inflected in a full date (`5 January 2024`). */
  readonly months: readonly string[];
  readonly dateMonths: readonly string[];
  /** Date patterns with `{year}`, `{month}`, `{day}`. */
  readonly yearMonth: string;
  readonly yearMonthDay: string;
  /** CLDR plural rule of the number as printed. */
  readonly plural: (n: number) => Plural;
  /** Last pair of a list, `{0} and {1}`, and the comma between earlier ones. */
  readonly listPair: string;
  readonly listEnd: string;
  readonly listComma: string;
}

/** Formats of amounts: what a figure without amounts does not carry. */
export interface AmountTable {
  readonly compact: Readonly<Record<CompactPower, CompactWords>>;
  /** Currency signs by ISO 4217 code, and the patterns with `{sign}` and `{number}`: for a sign, for a code of letters. */
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly currencyCode: string;
}
