import { bookOf } from '../book.ts';
import { card } from '../languages/en/card.ts';
import type { Locale } from '../locale.ts';
import type { CardBook } from '../words.ts';

/** What every card says, in the language of the figure. */
export function cardWords(locale: Locale): CardBook {
  return bookOf('card', card, locale);
}
