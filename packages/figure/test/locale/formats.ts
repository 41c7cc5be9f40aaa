import { QUALIFIERS } from '../../../data/src/schema/vocabulary.ts';
import { counted } from '../../src/describe/phrase.ts';
import { formatAmount, type Amount, type AmountStyle } from '../../src/locale/amount.ts';
import { chartWords } from '../../src/locale/books/chart.ts';
import { withCalendar } from '../../src/locale/calendar.ts';
import { formatList } from '../../src/locale/list.ts';
import { withNumerals, type Locale } from '../../src/locale/locale.ts';
import { formatCompact, formatExact, formatNumber } from '../../src/locale/number.ts';
import { formatDate } from '../../src/locale/period.ts';

type Print = (locale: Locale) => string;

/** Tags of all languages. */
export const TAGS = ['en', 'ru', 'kk', 'fa-AF', 'ps'] as const;

const amount =
  (style: AmountStyle, value: number, unit: string, part: Partial<Amount> = {}): Print =>
  (locale) =>
    formatAmount({ value, unit, ...part }, locale, style);

const date =
  (edtf: string): Print =>
  (locale) =>
    formatDate(edtf, locale);

const inBoth =
  (edtf: string): Print =>
  (locale) =>
    formatDate(edtf, withCalendar(locale, 'both'));

const partners =
  (n: number): Print =>
  (locale) =>
    counted(n, chartWords(locale).chart.count.partner, locale) ?? '';

/** Everything a figure prints, by a name for it. The same table is run in Node and in a browser. */
export const FORMATS: Readonly<Record<string, Print>> = {
  'a number': (locale) => formatNumber(978002.6174, locale),
  'a negative number': (locale) => formatNumber(-8300.5, locale),
  'fixed decimals': (locale) => formatNumber(978, locale, 1),
  'a half rounded up': (locale) => formatNumber(1.005, locale, 2),
  'all digits': (locale) => formatExact(978002617, locale),
  'a small number': (locale) => formatExact(0.000012, locale),
  'the other digits': (locale) =>
    formatNumber(1234.5, withNumerals(locale, locale.numerals === 'latn' ? 'native' : 'latn')),
  'thousands in short': (locale) => formatCompact(9262, locale, 'short'),
  'millions in short': (locale) => formatCompact(978002617, locale, 'short'),
  'billions in short': (locale) => formatCompact(4e9, locale, 'short'),
  'trillions in short': (locale) => formatCompact(1.25e12, locale, 'short'),
  'thousands in words': (locale) => formatCompact(21000, locale, 'long'),
  'a million in words': (locale) => formatCompact(1e6, locale, 'long'),
  'millions in words': (locale) => formatCompact(3e6, locale, 'long'),
  'billions in words': (locale) => formatCompact(2.5e9, locale, 'long'),
  'a share': amount('label', 70, 'percent'),
  'a ratio': amount('label', 2.0817, 'ratio'),
  'a ratio in a sentence': amount('long', 2.0817, 'ratio'),
  'dollars on a bar': amount('label', 978002617, 'USD'),
  'dollars in a sentence': amount('long', 978002617, 'USD'),
  'dollars in a cell': amount('full', 978002617, 'USD'),
  'dollars below zero': amount('label', -8.3e6, 'USD'),
  'one dollar': amount('long', 1, 'USD'),
  tenge: amount('label', 12e6, 'KZT'),
  afghanis: amount('long', 12e6, 'AFN'),
  'a currency without a word': amount('label', 12e6, 'UZS'),
  tonnes: amount('long', 1.3e6, 'TNE'),
  'dollars a tonne': amount('label', 310, 'USD', { per: 'TNE' }),
  persons: amount('long', 21, 'persons'),
  'a rank': amount('label', 2, 'rank'),
  'a range on a bar': amount('label', 4e9, 'USD', { high: 5e9 }),
  'a range in a sentence': amount('long', 9e8, 'USD', { high: 1.1e9, qualifier: 'approx' }),
  'a range in a cell': amount('full', 4e9, 'USD', { high: 5e9 }),
  ...Object.fromEntries(
    QUALIFIERS.flatMap((qualifier) => [
      [`${qualifier} on a bar`, amount('label', 4e9, 'USD', { qualifier })],
      [`${qualifier} in a sentence`, amount('long', 4e9, 'USD', { qualifier })],
    ]),
  ),
  'a year': date('2022'),
  'a month': date('2023-08'),
  'a day': date('2023-12-31'),
  years: date('2018/2023'),
  'months of a year': date('2024-01/2024-06'),
  'months of two years': date('2021-08/2023-12'),
  days: date('2023-08-02/2023-08-04'),
  'since a month': date('2021-08/..'),
  'until a year': date('../2020'),
  'about a month': date('2024-01~'),
  'an uncertain year': date('2022?'),
  'since about a year': date('1996~/..'),
  'a year in both calendars': inBoth('2022'),
  'a month in both calendars': inBoth('2023-08'),
  'a day in both calendars': inBoth('2021-08-15'),
  'years in both calendars': inBoth('2018/2023'),
  'a year of the other calendar': (locale) => formatDate('2022', withCalendar(locale, 'solar-hijri')),
  'two in a list': (locale) => formatList(['A', 'B'], locale),
  'three in a list': (locale) => formatList(['A', 'B', 'C'], locale),
  'one partner': partners(1),
  'three partners': partners(3),
  'five partners': partners(5),
  'twenty-one partners': partners(21),
};

/** What each format prints, by name. */
export const printAll = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(FORMATS).map(([name, print]) => [name, print(locale)]));
