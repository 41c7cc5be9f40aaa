import { bookOf } from '../book.ts';
import { ground } from '../languages/en/ground.ts';
import type { Locale } from '../locale.ts';
import type { GroundBook } from '../words.ts';

/** What a chart says of lengths that are not measured from zero, in the language of the figure. */
export function groundWords(locale: Locale): GroundBook {
  return bookOf('ground', ground, locale);
}
