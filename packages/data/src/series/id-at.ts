import type { Series, SeriesFields, RowFields, WordColumn } from '../schema/series.ts';
import { wordAt } from './word-at.ts';

/** The id of a row, counted from 0: its own, or the words of the key joined by hyphens, or the id of the series and the number of the row. */
export function idAt(series: Series, row: number): string {
  const { id, key, ids } = series;
  if (ids?.[row]) return ids[row];
  if (!key) return `${id}-${row + 1}`;
  let joined = '';
  for (const field of key) {
    const word = textAt(series, field, row);
    if (word) joined += joined ? `-${word}` : word;
  }
  return joined;
}

function textAt(series: Series, field: WordColumn, row: number): string | undefined {
  const own = series.exceptions?.[row];
  return (
    (own && textOf(own, field)) ?? wordAt(series, field, row) ?? textOf(series.shared, field) ?? undefined
  );
}

/** Empty text where an exception takes the field away; undefined where nothing is said of it. */
function textOf(fields: SeriesFields | RowFields, field: WordColumn): string | undefined {
  if (field === 'source' || field === 'at') {
    return fields.sources === undefined ? undefined : (fields.sources?.[0]?.[field] ?? '');
  }
  const value = fields[field];
  return value === undefined ? undefined : [value ?? ''].flat().join(' ');
}
