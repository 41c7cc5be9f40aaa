import { bookOf } from '../book.ts';
import { value } from '../languages/en/value.ts';
import type { Locale } from '../locale.ts';
import type { Books } from '../words.ts';

/** What values are of, how sure they are and in which unit, in the language of the figure. */
export function valueWords(locale: Locale): Books['value'] {
  return bookOf('value', value, locale);
}
