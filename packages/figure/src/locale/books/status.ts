import { bookOf } from '../book.ts';
import { status } from '../languages/en/status.ts';
import type { Locale } from '../locale.ts';
import type { StatusWords } from '../words.ts';

/** The two statuses of a leg, in the language of the figure. */
export function statusWords(locale: Locale): StatusWords {
  return bookOf('status', status, locale);
}
