import type { Series, WordColumn } from '../schema/series.ts';

/** The word of a row in a column of words; undefined where it has none. */
export function wordAt({ words }: Series, column: WordColumn, row: number): string | undefined {
  const found = words[column];
  return found?.words[found.codes[row] ?? -1] || undefined;
}
