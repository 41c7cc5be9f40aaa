import { bookOf } from '../book.ts';
import { act } from '../languages/en/act.ts';
import type { Locale } from '../locale.ts';
import type { ActBook } from '../words.ts';

/** What is said of what an actor does and did, in the language of the figure. */
export function actWords(locale: Locale): ActBook {
  return bookOf('act', act, locale);
}
