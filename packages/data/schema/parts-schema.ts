import * as v from 'valibot';
import { parsePeriod } from '../src/value/period.ts';
import { CONFIDENCES } from '../src/schema/vocabulary.ts';

/** Kinds of ids that a record may name. An assertion is an observation, a statement, a relation or an event. */
export type Named = 'source' | 'actor' | 'node' | 'leg' | 'product' | 'corridor' | 'assertion';

/** A list that is not changed after it was read. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** Text of whole characters: half of a surrogate pair cannot be written to a file. */
export const text = v.pipe(
  v.string(),
  v.check((value) => !/\p{Surrogate}/u.test(value), 'lone-surrogate'),
);

/** An id is any text but the empty one. */
export const id = v.pipe(text, v.minLength(1, 'empty'));

/** EDTF of the kinds `parsePeriod` takes apart. */
export const date = v.pipe(
  v.string(),
  v.check((value) => parsePeriod(value) !== undefined, 'not-edtf'),
);

/** A number that can be drawn: NaN and the infinities cannot. */
export const number = v.pipe(v.number(), v.finite('not-finite'));

export const whole = v.pipe(number, v.integer('not-whole'));

/** The number of an observation; null where there is none. */
export const amount = v.nullable(number);

export const flag = v.boolean();

export const lon = v.pipe(number, v.minValue(-180, 'off-earth'), v.maxValue(180, 'off-earth'));
export const lat = v.pipe(number, v.minValue(-90, 'off-earth'), v.maxValue(90, 'off-earth'));

/** Longitude and latitude in degrees. */
export const point = v.pipe(v.strictTuple([lon, lat]), v.readonly());

export const confidence = v.picklist(CONFIDENCES);

/** A name per language. `check()` leaves out, and tells, what is no language tag. */
export const names = v.objectWithRest({ en: text }, v.optional(text));

/** The id of another record; without one that is `needed` the record means nothing. */
export const ref = (names: Named, needed: '' | 'needed' = '') =>
  v.pipe(id, v.metadata({ names, needed: needed === 'needed' }));

/** What a claim is about, where that is not trade between two actors: a kind of record, a colon and an id. */
export const about = v.pipe(text, v.regex(/^(corridor|leg|node|event):./, 'not-a-subject'));

export const citation = v.object({
  source: ref('source', 'needed'),
  at: v.optional(text),
  read: v.optional(date),
});

export const citations = list(citation);

/** Every value names its source. */
export const namedSources = v.pipe(
  citations,
  v.check((sources) => sources.length > 0, 'no-source'),
);

/** Records that contradict this one or are about the same thing. */
export const links = {
  conflictsWith: v.optional(list(ref('assertion'))),
  related: v.optional(list(ref('assertion'))),
};
