import * as v from 'valibot';
import { parsePeriod } from '../value/period.ts';
import { CONFIDENCES } from './vocabulary.ts';

/** A list that is not changed after it was read. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

export const text = v.string();

/** An id is any text but the empty one. */
export const id = v.pipe(v.string(), v.minLength(1, 'empty'));

export const ids = list(id);

/** EDTF of the kinds `parsePeriod` takes apart. */
export const date = v.pipe(
  v.string(),
  v.check((value) => parsePeriod(value) !== undefined, 'not-edtf'),
);

/** A number that can be drawn: NaN and the infinities cannot. */
export const number = v.pipe(v.number(), v.finite('not-finite'));

export const confidence = v.picklist(CONFIDENCES);

export const names = v.objectWithRest({ en: text }, v.optional(text));

export const citations = list(v.object({ source: id, at: v.optional(text), read: v.optional(date) }));
