import { bookOf } from '../book.ts';
import { pair } from '../languages/en/pair.ts';
import type { Locale } from '../locale.ts';
import type { PairBook } from '../words.ts';

/** What charts of two figures say of their gap, in the language of the figure. */
export function pairWords(locale: Locale): PairBook {
  return bookOf('pair', pair, locale);
}
