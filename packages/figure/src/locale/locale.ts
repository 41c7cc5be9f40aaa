import type { LocaleTable } from './table.ts';
import type { Words } from './words.ts';

/** A language: a generated table of formats and a file of words. Loaded lazily; English is built in. */
export interface Locale {
  /** BCP 47: `en`, `fa-AF` … */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly table: LocaleTable;
  readonly words: Words;
  /** Which digits numbers are printed in; `native` is the language's own. */
  readonly numerals: 'latn' | 'native';
}
