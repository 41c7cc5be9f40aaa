/** Formats of one language, generated from Node's full ICU and committed; the drift check makes them anew and compares. */
export interface LocaleTable {
  /** Decimal and group separators, minus and percent pattern, for both digit sets. */
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  readonly percent: string;
  readonly native: {
    readonly digits: string;
    readonly decimal: string;
    readonly group: string;
    readonly minus: string;
    readonly percent: string;
  };
  /** Compact words by power of ten (3, 6, 9, 12): short and long, `{0}` for the number, by plural category. */
  readonly compact: Readonly<Record<'3' | '6' | '9' | '12', Readonly<{ short: string; one: string; other: string }>>>;
  /** Gregorian months, January first: alone and in a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Date patterns with `{year}`, `{month}`, `{day}`. */
  readonly yearMonth: string;
  readonly yearMonthDay: string;
  /** Currency signs by ISO 4217 code, and the pattern with `{sign}` and `{number}`. */
  readonly currencySigns: Readonly<Record<string, string>>;
  readonly currency: string;
  /** CLDR plural rule of whole and decimal numbers. */
  readonly plural: (n: number) => 'one' | 'few' | 'many' | 'other';
  /** List pattern of two: `{0} and {1}`; and the comma between earlier ones. */
  readonly listPair: string;
  readonly listComma: string;
}
