import { compactOf } from '../../scripts/locale-table.ts';
import { whole, type Language } from '../../src/locale/book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as en } from '../../src/locale/languages/en.ts';
import { locale as fa } from '../../src/locale/languages/fa-AF.ts';
import { locale as kk } from '../../src/locale/languages/kk.ts';
import { locale as ps } from '../../src/locale/languages/ps.ts';
import { locale as ru } from '../../src/locale/languages/ru.ts';
import { withNumerals } from '../../src/locale/locale.ts';

export { en, fa, kk, ps, ru };

export const faLatin: Language = withNumerals(fa, 'latn');
export const psLatin: Language = withNumerals(ps, 'latn');

/** Every language with every kind of digits, by a name for test titles. */
export const LANGUAGES: readonly (readonly [name: string, locale: Language])[] = [
  ['en', en],
  ['ru', ru],
  ['kk', kk],
  ['fa-AF', fa],
  ['fa-AF in Latin digits', faLatin],
  ['ps', ps],
  ['ps in Latin digits', psLatin],
];

/** A language with the words ICU has for large numbers. */
const plain = (language: Language): Locale =>
  whole({ ...language, table: { ...language.table, compact: compactOf(language.tag, true) } });

/** The same languages with ICU's table as it is, without the house style, beside ICU's own name for them. */
export const PLAIN: readonly (readonly [tag: string, locale: Locale])[] = [
  ['en', plain(en)],
  ['ru', plain(ru)],
  ['kk', plain(kk)],
  ['fa-AF-u-nu-arabext', fa],
  ['fa-AF-u-nu-latn', faLatin],
  ['ps-u-nu-arabext', plain(ps)],
  ['ps-u-nu-latn', plain(psLatin)],
];

/** What ICU prints, with the house's minus where ICU has a bare hyphen: the one sign in which the two may differ. */
export function withMinus(icu: string): string {
  return icu.replace(/^-(?=\d)/, '\u2212');
}

/** Native digits as ASCII digits. */
export function ascii(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
}
