import type { Language } from '../../src/locale/book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as en } from '../../src/locale/languages/en.ts';
import { locale as fa } from '../../src/locale/languages/fa-AF.ts';
import { withNumerals } from '../../src/locale/locale.ts';
import { table as enTable } from '../../src/locale/tables/en.ts';
import { table as faTable } from '../../src/locale/tables/fa-AF.ts';

export { en, fa };

export const faLatin: Language = withNumerals(fa, 'latn');

/** Every language with every kind of digits, by a name for test titles. */
export const LANGUAGES: readonly (readonly [name: string, locale: Language])[] = [
  ['en', en],
  ['fa-AF', fa],
  ['fa-AF in Latin digits', faLatin],
];

const billion = { short: '{0}B', other: '{0} billion' };
const trillion = { short: '{0}T', other: '{0} trillion' };

/** The same languages with ICU's table as it is, without the house style, beside ICU's own name for them. */
export const PLAIN: readonly (readonly [tag: string, locale: Locale])[] = [
  ['en', { ...en, table: { ...enTable, compact: { ...enTable.compact, '9': billion, '12': trillion } } }],
  ['fa-AF-u-nu-arabext', { ...fa, table: faTable }],
  ['fa-AF-u-nu-latn', { ...faLatin, table: faTable }],
];

/** Native digits as ASCII digits. */
export function ascii(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
}
