import type { Citation, Observation } from '../schema/claim.ts';
import type { RowFields, Series, SeriesFields, WordColumn } from '../schema/series.ts';
import { wordAt } from './word-at.ts';
import { idAt } from './id-at.ts';

/** Number of observations. */
export function lengthOf({ numbers }: Series): number {
  return numbers.value.length;
}

/** The observation of a row, counted from 0, as it would stand among records. */
export function observationAt(series: Series, row: number): Observation {
  const fields = { ...series.shared, ...wordsAt(series, row), ...numbersAt(series, row) };
  const said = withoutNull({ ...fields, ...series.exceptions?.[row] });
  const { missing = 'unknown', ...rest } = said;
  // `check` and the readers hold a series to what an observation needs; types cannot see it through shared fields and columns.
  return { ...rest, ...(said.value === null ? { missing } : {}), id: idAt(series, row) } as Observation;
}

function wordsAt(series: Series, row: number): SeriesFields {
  const found: Record<string, unknown> = {};
  for (const column of Object.keys(series.words) as WordColumn[]) {
    const word = wordAt(series, column, row);
    if (word === undefined) continue;
    if (column === 'source' || column === 'at') found['sources'] = [citationAt(series, row)];
    else found[column] = column === 'obsStatus' ? word.split(' ') : word;
  }
  return found as SeriesFields;
}

/** The citation of a row whose source or place stands in a column. */
function citationAt(series: Series, row: number): Citation {
  const shared = series.shared.sources?.[0];
  const source = wordAt(series, 'source', row) ?? shared?.source ?? '';
  const at = wordAt(series, 'at', row) ?? shared?.at;
  return { ...shared, source, ...(at === undefined ? {} : { at }) };
}

function numbersAt({ numbers }: Series, row: number): SeriesFields {
  const found: Record<string, number | null> = {};
  for (const [column, values] of Object.entries(numbers)) {
    const value = values?.[row] ?? NaN;
    if (!Number.isNaN(value)) found[column] = value;
    else if (column === 'value') found[column] = null;
  }
  return found;
}

function withoutNull(fields: RowFields): SeriesFields {
  const kept = Object.entries(fields).filter(
    ([field, value]) => (value !== null && value !== undefined) || field === 'value',
  );
  return Object.fromEntries(kept);
}
