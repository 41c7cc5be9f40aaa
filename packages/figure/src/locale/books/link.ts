import { bookOf } from '../book.ts';
import { link } from '../languages/en/link.ts';
import type { Locale } from '../locale.ts';
import type { LinkBook } from '../words.ts';

/** What is said where figures follow each other, in the language of the figure. */
export function linkWords(locale: Locale): LinkBook {
  return bookOf('link', link, locale);
}
