import * as v from 'valibot';
import { actor, event, relation } from './actor-schema.ts';
import { observation, product, source, statement } from './claim-schema.ts';
import { corridor, leg, place } from './corridor-schema.ts';
import { date, id, list, text } from './parts-schema.ts';
import { series } from './series-schema.ts';

/** The schema of one record of each list. */
export const RECORDS = {
  sources: source,
  observations: observation,
  series,
  statements: statement,
  actors: actor,
  relations: relation,
  events: event,
  products: product,
  nodes: place,
  legs: leg,
  corridors: corridor,
};

/** What a dataset says of itself. */
export const head = v.object({ id, title: text, licence: text, asOf: v.optional(date) });

/** A list that may be absent, which is the same as empty. */
const mayBeAbsent = <const Item extends v.GenericSchema>(item: Item) => v.optional(list(item), []);

/** The whole of `format: 1`. `check()` judges record by record, so that one bad record does not lose the others. */
export const dataset = v.object({
  format: v.literal(1),
  ...head.entries,
  sources: mayBeAbsent(source),
  observations: mayBeAbsent(observation),
  series: mayBeAbsent(series),
  statements: mayBeAbsent(statement),
  actors: mayBeAbsent(actor),
  relations: mayBeAbsent(relation),
  events: mayBeAbsent(event),
  products: mayBeAbsent(product),
  nodes: mayBeAbsent(place),
  legs: mayBeAbsent(leg),
  corridors: mayBeAbsent(corridor),
});
