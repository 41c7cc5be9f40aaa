import { whole, type Language } from '../../src/locale/book.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { locale as en } from '../../src/locale/languages/en.ts';
import { locale as fa } from '../../src/locale/languages/fa-AF.ts';
import { withNumerals } from '../../src/locale/locale.ts';

export { en, fa };

export const faLatin: Language = withNumerals(fa, 'latn');

/** Every language with every kind of digits, by a name for test titles. */
export const LANGUAGES: readonly (readonly [name: string, locale: Language])[] = [
  ['en', en],
  ['fa-AF', fa],
  ['fa-AF in Latin digits', faLatin],
];

/** English with the letters ICU has for large numbers. */
const plain = whole({
  ...en,
  table: {
    ...en.table,
    compact: {
      ...en.table.compact,
      '9': { short: '{0}B', other: '{0} billion' },
      '12': { short: '{0}T', other: '{0} trillion' },
    },
  },
});

/** The same languages with ICU's table as it is, without the house style, beside ICU's own name for them. */
export const PLAIN: readonly (readonly [tag: string, locale: Locale])[] = [
  ['en', plain],
  ['fa-AF-u-nu-arabext', fa],
  ['fa-AF-u-nu-latn', faLatin],
];

/** Native digits as ASCII digits. */
export function ascii(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
}
