import { bookOf } from '../book.ts';
import { profile } from '../languages/en/profile.ts';
import type { Locale } from '../locale.ts';
import type { ProfileBook } from '../words.ts';

/** What is said aloud of a profile, beyond what a card prints, in the language of the figure. */
export function profileWords(locale: Locale): ProfileBook {
  return bookOf('profile', profile, locale);
}
