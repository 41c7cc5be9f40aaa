import type { Qualifier } from '@keruen/data';
import { isolate, keepOrder } from './bidi.ts';
import { valueWords } from './books/value.ts';
import type { Locale } from './locale.ts';
import { compactOf, digitsOf, formatExact } from './number.ts';

/** A number with its unit, its other end and how the source words it. */
export interface Amount {
  readonly value: number;
  readonly high?: number | undefined;
  /** ISO 4217 currency, UN/ECE Rec 20 code, `ratio`, `percent`, `persons` …; empty where an axis says it. */
  readonly unit: string;
  /** Unit of a divisor, e.g. `TNE` in US dollars per tonne. */
  readonly per?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
}

/** `label` stands at the end of a bar, `long` in a sentence, `full` in a table cell. */
export type AmountStyle = 'label' | 'long' | 'full';

/** A printed number and what the plural rule of its unit looks at. */
interface Printed {
  readonly text: string;
  readonly counted: number;
}

/** One number, or both ends of a range with the word of their power of ten said once where they share it. */
function printNumber({ value, high }: Amount, locale: Locale, style: AmountStyle): Printed {
  const { range } = valueWords(locale);
  if (style === 'full') {
    const low = formatExact(value, locale);
    return { text: high === undefined ? low : range(low, formatExact(high, locale)), counted: value };
  }
  const size = style === 'label' ? 'short' : 'long';
  const low = compactOf(value, locale, size);
  if (high === undefined) return { text: low.pattern.replace('{0}', low.number), counted: low.counted };
  const top = compactOf(high, locale, size);
  const start = low.pattern === top.pattern ? low.number : low.pattern.replace('{0}', low.number);
  return { text: top.pattern.replace('{0}', range(start, top.number)), counted: top.counted };
}

/** A currency as a label: `$978M`, `AFN 978M`. */
function withSign(text: string, sign: string, locale: Locale): string {
  const { amounts } = valueWords(locale);
  const pattern = /\p{Sc}/u.test(sign) ? amounts.currency : amounts.currencyCode;
  const { minus } = digitsOf(locale);
  const start = text.startsWith(minus) ? minus.length : 0;
  const signed = pattern.replace('{sign}', () => sign).replace('{number}', () => text.slice(start));
  return text.slice(0, start) + signed;
}

function withUnit({ text, counted }: Printed, unit: string, locale: Locale, style: AmountStyle): string {
  const { amounts, counted: units } = valueWords(locale);
  const words = units[unit];
  const sign = amounts.currencySigns[unit];
  if (unit === '') return text;
  if (unit === 'percent') return digitsOf(locale).percent.replace('{0}', text);
  if (style === 'label' && words?.short === undefined && sign !== undefined)
    return withSign(text, sign, locale);
  const long = words?.[locale.table.plural(counted)] ?? words?.other;
  const pattern = (style === 'label' ? words?.short : long) ?? long ?? `{0}\u00a0${isolate(unit)}`;
  return pattern.replace('{0}', text);
}

/** `{0} per tonne`: what is divided, in the words of its divisor. */
export function withDivisor(text: string, per: string | undefined, locale: Locale): string {
  if (per === undefined) return text;
  return (valueWords(locale).counted[per]?.per ?? `{0}/${isolate(per)}`).replace('{0}', text);
}

/**
 * `label` for the end of a bar (`≥ $4bn`), `long` for a sentence (`at least 4 billion US dollars`),
 * `full` for a table cell: all digits the value has (`978,002,617`), without the unit. Each keeps the qualifier.
 */
export function formatAmount(amount: Amount, locale: Locale, style: AmountStyle): string {
  const number = printNumber(amount, locale, style);
  const united = style === 'full' ? number.text : withUnit(number, amount.unit, locale, style);
  const whole = style === 'full' ? united : withDivisor(united, amount.per, locale);
  const qualifier = amount.qualifier ?? 'exact';
  const sign = style === 'long' ? undefined : valueWords(locale).qualifierSign[qualifier];
  return keepOrder(
    sign === undefined ? valueWords(locale).qualified[qualifier](whole) : `${sign} ${whole}`,
    locale.dir,
  );
}
