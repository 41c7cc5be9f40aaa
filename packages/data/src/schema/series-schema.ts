import * as v from 'valibot';
import { observationFields } from './claim-schema.ts';
import { id, list, text } from './parts-schema.ts';
import { WORD_COLUMNS, type Numbers, type WordCodes } from './series.ts';

const { id: _, ...fields } = observationFields;

/** What a series or one of its rows may say: fields of an observation, each by its own rule. */
const said = v.partial(v.object(fields));

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

const codes = v.custom<WordCodes['codes']>(isList, 'not-a-column');

const numbers = v.custom<Numbers>(isList, 'not-a-column');

const column = v.object({ words: list(text), codes });

export const series = v.object({
  id,
  shared: said,
  words: v.partial(v.object(v.entriesFromList(WORD_COLUMNS, column))),
  numbers: v.object({
    value: numbers,
    high: v.optional(numbers),
    scale: v.optional(numbers),
    decimals: v.optional(numbers),
  }),
  exceptions: v.optional(v.record(v.pipe(text, v.regex(/^\d+$/)), said)),
  key: v.optional(list(v.picklist(WORD_COLUMNS))),
  ids: v.optional(list(text)),
});
