import type { Locale } from './locale.ts';
import type { AmountTable, LocaleTable } from './table.ts';
import type { Books, Words } from './words.ts';

/** A language with every book in one: what a translator writes. */
export interface Language extends Locale {
  readonly table: LocaleTable & AmountTable;
  readonly words: Words;
}

/** A language that carries all its words and formats at once. */
export function whole(language: Language): Language {
  const all = { ...language.words, amounts: language.table };
  return { ...language, book: () => all };
}

/** A book in the figure's language. A figure imports the English one, so that a page carries only what it says. */
export function bookOf<Name extends keyof Books>(
  name: Name,
  english: Books[Name],
  { book }: Locale,
): Books[Name] {
  return book ? book(name, english) : english;
}
