import * as v from 'valibot';
import { WORD_COLUMNS, type Numbers, type WordCodes } from '../src/schema/series.ts';
import { observationFields } from './claim-schema.ts';
import { id, list, text } from './parts-schema.ts';

const { id: _, ...fields } = observationFields;

/** What a series says of all its rows: fields of an observation, each by its own rule. */
export const said = v.partial(v.object(fields));

type Nullable<Entries extends v.ObjectEntries> = {
  [Name in keyof Entries]: v.NullableSchema<Entries[Name], undefined>;
};

function nullable<const Entries extends v.ObjectEntries>(entries: Entries): Nullable<Entries> {
  const all = Object.entries(entries).map(([name, schema]) => [name, v.nullable(schema)]);
  return Object.fromEntries(all) as Nullable<Entries>;
}

/** What one row says otherwise. Null takes a field away. */
export const exception = v.partial(v.object(nullable(fields)));

const isList = (value: unknown): boolean => Array.isArray(value) || ArrayBuffer.isView(value);

/** Numbers and nulls, as a list or a typed array. */
export const numbers = v.custom<Numbers>(isList, 'not-a-column');

/** Whole numbers and nulls. */
export const wholes = v.custom<Numbers>(isList, 'not-a-column');

/** Places of words, counted from 0, as a list or a typed array. */
export const places = v.custom<WordCodes['codes']>(isList, 'not-a-column');

const column = v.object({ words: list(text), codes: places });

export const words = v.partial(v.object(v.entriesFromList(WORD_COLUMNS, column)));

export const numberColumns = v.object({
  value: numbers,
  high: v.optional(numbers),
  scale: v.optional(wholes),
  decimals: v.optional(wholes),
});

export const exceptions = v.record(v.pipe(v.string(), v.regex(/^(0|[1-9]\d*)$/, 'no-such-row')), exception);

/** Ids that rows have by themselves. */
export const rowIds = list(text);

/** Columns and shared fields that make the id of a row. */
export const key = list(v.picklist(WORD_COLUMNS));

export const series = v.object({
  id,
  shared: said,
  words,
  numbers: numberColumns,
  exceptions: v.optional(exceptions),
  key: v.optional(key),
  ids: v.optional(rowIds),
});
