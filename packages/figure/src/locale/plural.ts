/**
 * CLDR plural rules of our languages as functions of the printed number. Each is held against `Intl.PluralRules`
 * in the tests, and the table generator refuses a language that none of them fits.
 */
export type Plural = 'one' | 'few' | 'many' | 'other';

/** English: one is the whole number 1. Kazakh and Pashto have the same words for it. */
export function pluralOne(n: number): Plural {
  return n === 1 ? 'one' : 'other';
}

/** Persian and Dari: whatever has no whole part is singular too. */
export function pluralZeroOne(n: number): Plural {
  return Math.trunc(n) === 0 || n === 1 ? 'one' : 'other';
}

/** Russian: by the last digits of a whole number; a fraction takes `other`. */
export function pluralSlavic(n: number): Plural {
  if (!Number.isInteger(n)) return 'other';
  const ten = n % 10;
  const hundred = n % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 'few' : 'many';
}
