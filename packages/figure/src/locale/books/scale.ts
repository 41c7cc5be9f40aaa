import { bookOf } from '../book.ts';
import { scale } from '../languages/en/scale.ts';
import type { Locale } from '../locale.ts';
import type { ScaleBook } from '../words.ts';

/** What a chart says of a logarithmic scale, in the language of the figure. */
export function scaleWords(locale: Locale): ScaleBook {
  return bookOf('scale', scale, locale);
}
