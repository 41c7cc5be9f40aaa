import type {
  AmountTable,
  CompactPower,
  CompactWords,
  DigitTable,
  LocaleTable,
} from '../src/locale/table.ts';
import { pluralOne, pluralSlavic, pluralZeroOne, type Plural } from '../src/locale/plural.ts';

/** A table whose plural rule is the name of a function in src/locale/plural.ts. */
export type TableData = Omit<LocaleTable & AmountTable, 'plural'> & { readonly plural: string };

/** International English writes `5 August 2022` and `A, B and C`; ICU's plain `en` is American there. */
const DATES_OF: Readonly<Record<string, string>> = { en: 'en-001' };

/** Currencies of the states on the roads we draw, and those in which trade is counted. */
const CURRENCIES = ['USD', 'EUR', 'KZT', 'AFN', 'UZS', 'RUB', 'CNY'];

/** States in which places of the corridors lie: ISO 3166 alpha-3 and alpha-2. */
const REGIONS = {
  AFG: 'AF',
  AZE: 'AZ',
  BLR: 'BY',
  CHN: 'CN',
  GEO: 'GE',
  IND: 'IN',
  IRN: 'IR',
  KAZ: 'KZ',
  KGZ: 'KG',
  PAK: 'PK',
  POL: 'PL',
  ROU: 'RO',
  RUS: 'RU',
  TJK: 'TJ',
  TKM: 'TM',
  TUR: 'TR',
  UZB: 'UZ',
};

const RULES = { pluralOne, pluralZeroOne, pluralSlavic };

type NumberPart = Intl.NumberFormatPartTypes;

function part(parts: readonly Intl.NumberFormatPart[], type: NumberPart): string {
  return parts.find((p) => p.type === type)?.value ?? '';
}

/** Everything before the first digit or after the last, with the digits as `slot`. */
function around(parts: readonly Intl.NumberFormatPart[], slot: string): string {
  const isNumber = (p: Intl.NumberFormatPart) => ['integer', 'group', 'decimal', 'fraction'].includes(p.type);
  const first = parts.findIndex(isNumber);
  const last = parts.findLastIndex(isNumber);
  const join = (some: readonly Intl.NumberFormatPart[]) => some.map((p) => p.value).join('');
  return join(parts.slice(0, first)) + slot + join(parts.slice(last + 1));
}

/**
 * The house prints U+2212 where ICU has the hyphen of a keyboard alone: English, Russian and Kazakh. A screen reader says “minus” for it, a line
 * never ends behind it, and it is as wide as a plus. Whatever else ICU has is left: in Dari the sign is there, in Pashto it stands between marks.
 */
export const minusOf = (icu: string): string => (icu === '-' ? '\u2212' : icu);

function digitTable(tag: string): DigitTable {
  const plain = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, useGrouping: true });
  const parts = plain.formatToParts(-1234567.5);
  const digits = [];
  for (let digit = 0; digit < 10; digit += 1) digits.push(new Intl.NumberFormat(tag).format(digit));
  const first = parts.findIndex((p) => p.type === 'integer');
  return {
    digits: digits.join(''),
    decimal: part(parts, 'decimal'),
    group: part(parts, 'group'),
    minus: minusOf(
      parts
        .slice(0, first)
        .map((p) => p.value)
        .join(''),
    ),
    percent: around(new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.7), '{0}'),
  };
}

/** One number for each plural category a language may use. */
const SAMPLES: readonly (readonly [Plural, number])[] = [
  ['one', 1],
  ['few', 2],
  ['many', 5],
  ['other', 2.5],
];

function compactWords(tag: string, power: number): CompactWords {
  const of = (compactDisplay: 'short' | 'long', n: number) =>
    around(
      new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay }).formatToParts(n * 10 ** power),
      '{0}',
    );
  const other = of('long', 2.5);
  const rules = new Intl.PluralRules(tag);
  const special = SAMPLES.filter(([plural, n]) => rules.select(n) === plural && of('long', n) !== other);
  return {
    short: of('short', 2.5),
    other,
    ...Object.fromEntries(special.map(([plural, n]) => [plural, of('long', n)])),
  };
}

type Compact = Readonly<Record<CompactPower, CompactWords>>;

const abbreviated = (short: string): CompactWords => ({ short, other: short });

const inPashto = (word: string, many: string): CompactWords => ({
  short: `{0}\u00a0${word}`,
  one: `{0} ${word}`,
  other: `{0} ${many}`,
});

/**
 * Where the house prints powers of ten otherwise than ICU.
 * English: a billion is `bn` and a trillion `tn`, as trade economics and the financial press print them: ICU's `B` is read
 * as a byte or as a label, and its `T` beside `t` would be taken for tonnes.
 * Russian: abbreviations in sentences too, as statistics print them; a whole word would have to be declined behind `не менее`.
 * Kazakh needs none: ICU's short thousands are `мың` below 100 thousand and `м.` above, which would be taken for metres; the first is for all.
 * Pashto: ICU has Latin letters for labels and no words at all for sentences.
 */
const HOUSE: Readonly<Record<string, (icu: Compact) => Partial<Compact>>> = {
  en: (icu) => ({ '9': { ...icu['9'], short: '{0}bn' }, '12': { ...icu['12'], short: '{0}tn' } }),
  ru: (icu) => ({
    '3': abbreviated(icu['3'].short),
    '6': abbreviated(icu['6'].short),
    '9': abbreviated(icu['9'].short),
    '12': abbreviated(icu['12'].short),
  }),
  ps: () => ({
    '3': { short: '{0}\u00a0زره', other: '{0} زره' },
    '6': inPashto('میلیون', 'میلیونه'),
    '9': inPashto('میلیارد', 'میلیارده'),
    '12': inPashto('ټریلیون', 'ټریلیونه'),
  }),
};

/** Powers of ten as ICU words them; `plain` leaves the house style out. */
export function compactOf(tag: string, plain = false): Compact {
  const of = (power: CompactPower) => compactWords(`${tag}-u-nu-latn`, Number(power));
  const icu = { '3': of('3'), '6': of('6'), '9': of('9'), '12': of('12') };
  return plain ? icu : { ...icu, ...HOUSE[tag]?.(icu) };
}

function dateParts(tag: string, options: Intl.DateTimeFormatOptions, month = 7): Intl.DateTimeFormatPart[] {
  const wanted = { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(DATES_OF[tag] ?? tag, wanted).formatToParts(Date.UTC(2022, month, 5));
}

/** The pattern of a date in the Gregorian calendar, whatever calendar the language prefers. */
function datePattern(tag: string, options: Intl.DateTimeFormatOptions): string {
  const slots = ['year', 'month', 'day'];
  return dateParts(tag, options)
    .map((p) => (slots.includes(p.type) ? `{${p.type}}` : p.value))
    .join('');
}

function months(tag: string, options: Intl.DateTimeFormatOptions): string[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(
    (month) => dateParts(tag, options, month).find((p) => p.type === 'month')?.value ?? '',
  );
}

function currencyParts(tag: string, currency: string): Intl.NumberFormatPart[] {
  return new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(12);
}

function currencyPattern(tag: string, currency: string): string {
  const sign = part(currencyParts(tag, currency), 'currency');
  return around(currencyParts(tag, currency), '{number}').replace(sign, '{sign}');
}

function pluralRule(tag: string): string {
  const rules = new Intl.PluralRules(tag);
  const samples = [0, 0.5, 1, 1.5, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 112, 1000000];
  const fits = Object.entries(RULES).find(([, rule]) => samples.every((n) => rule(n) === rules.select(n)));
  if (fits === undefined) throw new Error(`no plural rule fits "${tag}": add one to src/locale/plural.ts`);
  return fits[0];
}

function lists(tag: string): Pick<LocaleTable, 'listPair' | 'listEnd' | 'listComma'> {
  const list = new Intl.ListFormat(DATES_OF[tag] ?? tag);
  const three = list.format(['{0}', '{1}', '{2}']);
  const [comma = ', '] = three.match(/(?<=\{0\}).*?(?=\{1\})/) ?? [];
  const end = three.slice(three.indexOf('{1}')).replace('{1}', '{0}').replace('{2}', '{1}');
  return { listPair: list.format(['{0}', '{1}']), listEnd: end, listComma: comma };
}

/** Names of states as ICU gives them. */
export function regionsOf(tag: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  return Object.fromEntries(Object.entries(REGIONS).map(([iso3, iso2]) => [iso3, names.of(iso2) ?? iso3]));
}

/** Reads one language out of ICU. */
export function tableOf(tag: string): TableData {
  const native = new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
  return {
    latn: digitTable(`${tag}-u-nu-latn`),
    native: digitTable(`${tag}-u-nu-${native}`),
    compact: compactOf(tag),
    months: months(tag, { year: 'numeric', month: 'long' }),
    dateMonths: months(tag, { year: 'numeric', month: 'long', day: 'numeric' }),
    yearMonth: datePattern(tag, { year: 'numeric', month: 'long' }),
    yearMonthDay: datePattern(tag, { year: 'numeric', month: 'long', day: 'numeric' }),
    currencySigns: Object.fromEntries(
      CURRENCIES.map((code) => [code, part(currencyParts(tag, code), 'currency')]),
    ),
    currency: currencyPattern(tag, 'USD'),
    currencyCode: currencyPattern(tag, 'UZS'),
    plural: pluralRule(tag),
    ...lists(tag),
  };
}
