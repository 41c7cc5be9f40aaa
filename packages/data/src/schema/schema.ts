import * as v from 'valibot';
import { actor, event, relation } from './actor-schema.ts';
import { observation, product, source, statement } from './claim-schema.ts';
import { corridor, leg, place } from './corridor-schema.ts';
import { series } from './series-schema.ts';
import { date, id, list, text } from './parts-schema.ts';

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
export const head = v.object({
  format: v.literal(1),
  id,
  title: text,
  licence: text,
  asOf: v.optional(date),
});

/** The whole of `format: 1`. `check()` judges record by record, so that one bad record does not lose the others. */
export const dataset = v.object({
  ...head.entries,
  sources: list(source),
  observations: list(observation),
  series: list(series),
  statements: list(statement),
  actors: list(actor),
  relations: list(relation),
  events: list(event),
  products: list(product),
  nodes: list(place),
  legs: list(leg),
  corridors: list(corridor),
});
