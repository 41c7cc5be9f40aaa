import { bookOf } from '../book.ts';
import { sound } from '../languages/en/sound.ts';
import type { Locale } from '../locale.ts';
import type { SoundBook } from '../words.ts';

/** What a figure that is heard says, in the language of the figure. */
export function soundWords(locale: Locale): SoundBook {
  return bookOf('sound', sound, locale);
}
