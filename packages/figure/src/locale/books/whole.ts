import { bookOf } from '../book.ts';
import { whole } from '../languages/en/whole.ts';
import type { Locale } from '../locale.ts';
import type { WholeBook } from '../words.ts';

/** What a picture of a whole and its parts says, in the language of the figure. */
export function wholeWords(locale: Locale): WholeBook {
  return bookOf('whole', whole, locale);
}
