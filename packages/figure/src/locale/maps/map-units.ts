import { bookOf } from '../book.ts';
import { valueWords } from '../books/value.ts';
import type { Locale } from '../locale.ts';
import { mapWords } from './map-words.ts';

/** The language with words for the units that only maps count in; its own come first. */
export function withMapUnits(locale: Locale): Locale {
  const counted = { ...mapWords(locale).counted, ...valueWords(locale).counted };
  return {
    ...locale,
    book: (name, english) => {
      const book = bookOf(name, english, locale);
      return name === 'value' ? { ...book, counted } : book;
    },
  };
}
