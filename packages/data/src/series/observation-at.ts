import type { Observation } from '../schema/claim.ts';
import type { Series, SeriesFields, WordColumn } from '../schema/series.ts';

/** Number of observations. */
export function lengthOf({ numbers }: Series): number {
  return numbers.value.length;
}

/** The word of a row in a column of words; undefined where it has none. */
export function wordAt({ words }: Series, column: WordColumn, row: number): string | undefined {
  const found = words[column];
  return found?.words[found.codes[row] ?? -1] || undefined;
}

/** The observation of a row, counted from 0, as it would stand among records. */
export function observationAt(series: Series, row: number): Observation {
  const said = saidAt(series, row);
  // `check` and the readers hold a series to what an observation needs; types cannot see it through shared fields and columns.
  return { ...said, id: idFrom(series, said, row) } as Observation;
}

/** The id of a row, counted from 0. */
export function idAt(series: Series, row: number): string {
  return idFrom(series, series.key && !series.ids?.[row] ? saidAt(series, row) : {}, row);
}

function saidAt(series: Series, row: number): SeriesFields {
  return {
    ...series.shared,
    ...wordsAt(series, row),
    ...numbersAt(series, row),
    ...series.exceptions?.[row],
  };
}

function wordsAt(series: Series, row: number): SeriesFields {
  const found: Record<string, unknown> = {};
  for (const column of Object.keys(series.words) as WordColumn[]) {
    const word = wordAt(series, column, row);
    if (word === undefined) continue;
    if (column === 'source') found['sources'] = [{ source: word, ...atOf(series, row) }];
    else if (column === 'obsStatus') found[column] = word.split(' ');
    else if (column !== 'at') found[column] = word;
  }
  return found as SeriesFields;
}

function atOf(series: Series, row: number): { readonly at?: string } {
  const at = wordAt(series, 'at', row);
  return at === undefined ? {} : { at };
}

function numbersAt({ numbers }: Series, row: number): SeriesFields {
  const found: Record<string, number | null> = {};
  for (const [column, values] of Object.entries(numbers)) {
    const value = numberOf(values?.[row]);
    if (value !== null || column === 'value') found[column] = value;
  }
  return found;
}

function numberOf(value: number | null | undefined): number | null {
  return value === undefined || value === null || Number.isNaN(value) ? null : value;
}

function idFrom({ id, key, ids }: Series, said: SeriesFields, row: number): string {
  if (ids?.[row]) return ids[row];
  if (!key) return `${id}-${row + 1}`;
  return key
    .map((field) => textOf(said, field))
    .filter((text) => text !== '')
    .join('-');
}

function textOf(said: SeriesFields, field: WordColumn): string {
  if (field === 'source') return said.sources?.[0]?.source ?? '';
  if (field === 'at') return said.sources?.[0]?.at ?? '';
  return String(said[field] ?? '');
}
