import type { SeriesFields, WordColumn } from '../schema/series.ts';

/** Fields of an observation from the words of its columns: flags apart, and one citation of `source` and `at`. */
export function fieldsOfWords(words: ReadonlyMap<WordColumn, string>): SeriesFields {
  const fields: Record<string, unknown> = {};
  for (const [column, word] of words) {
    if (column === 'obsStatus') fields[column] = word.split(' ');
    else if (column !== 'source' && column !== 'at') fields[column] = word;
  }
  const [source, at] = [words.get('source'), words.get('at')];
  if (source !== undefined) fields['sources'] = [{ source, ...(at === undefined ? {} : { at }) }];
  return fields as SeriesFields;
}
