import { bookOf } from '../book.ts';
import { timeline } from '../languages/en/timeline.ts';
import type { Locale } from '../locale.ts';
import type { TimelineBook } from '../words.ts';

/** What a timeline says, in the language of the figure. */
export function timelineWords(locale: Locale): TimelineBook {
  return bookOf('timeline', timeline, locale);
}
