import { bookOf } from '../book.ts';
import { table } from '../languages/en/table.ts';
import type { Locale } from '../locale.ts';
import type { TableBook } from '../words.ts';

/** What a table says, in the language of the figure. */
export function tableWords(locale: Locale): TableBook {
  return bookOf('table', table, locale);
}
