import { valueWords } from './books/value.ts';
import { decimalOf, round, split, type Decimal } from './decimal.ts';
import type { Locale } from './locale.ts';
import type { CompactPower, DigitTable } from './table.ts';

/** Significant digits of a compact number. */
const COMPACT_DIGITS = 3;

/** Significant digits that a stored number can be trusted for; further ones come from binary fractions. */
const EXACT_DIGITS = 15;

/** Digits and marks in the figure's numerals. */
export function digitsOf(locale: Locale): DigitTable {
  return locale.table[locale.numerals];
}

/** ASCII digits in the figure's numerals; all else is left as it is. */
export function toNumerals(text: string, locale: Locale): string {
  const { digits } = digitsOf(locale);
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

function print(decimal: Decimal, negative: boolean, locale: Locale, decimals = 0): string {
  const marks = digitsOf(locale);
  const [whole, fraction] = split(decimal);
  const places = fraction.padEnd(decimals, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.group);
  const number = toNumerals(grouped + (places === '' ? '' : marks.decimal + places), locale);
  return negative && decimal.digits !== '' ? marks.minus + number : number;
}

/** A number in the language's digits and separators; `decimals` fixes how many are printed, else at most 3. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  const decimal = decimalOf(value);
  return print(round(decimal, decimal.point + (decimals ?? 3)), value < 0, locale, decimals);
}

/** A number with every digit it has, up to the 15 that a stored number can be trusted for. */
export function formatExact(value: number, locale: Locale): string {
  return print(round(decimalOf(value), EXACT_DIGITS), value < 0, locale);
}

/** Powers of ten with a word, the largest first. */
const POWERS: readonly CompactPower[] = ['12', '9', '6', '3'];

/** The largest power of ten with a word that the number reaches; undefined below a thousand. */
function powerOf({ point }: Decimal): CompactPower | undefined {
  return POWERS.find((power) => point > Number(power));
}

/** A compact number before its word is joined to it. */
export interface Compact {
  /** Without its word: `978`. */
  readonly number: string;
  /** The word as a pattern, `{0} million`; `{0}` alone below a thousand. */
  readonly pattern: string;
  /** What the plural rule of a unit behind it looks at. */
  readonly counted: number;
}

/** Takes a number apart into three significant digits and a word. */
export function compactOf(value: number, locale: Locale, style: 'short' | 'long'): Compact {
  const decimal = round(decimalOf(value), COMPACT_DIGITS);
  const power = powerOf(decimal);
  const scaled = { ...decimal, point: decimal.point - Number(power ?? 0) };
  const number = print(scaled, value < 0, locale);
  const shown = Number(split(scaled).join('.'));
  if (power === undefined) return { number, pattern: '{0}', counted: shown };
  const words = valueWords(locale).amounts.compact[power];
  const long = words[locale.table.plural(shown)] ?? words.other;
  return { number, pattern: style === 'short' ? words.short : long, counted: 10 ** Number(power) };
}

/** A number in compact form with 3 significant digits: `978M` short, `978 million` long. */
export function formatCompact(value: number, locale: Locale, style: 'short' | 'long'): string {
  const { number, pattern } = compactOf(value, locale, style);
  return pattern.replace('{0}', number);
}
