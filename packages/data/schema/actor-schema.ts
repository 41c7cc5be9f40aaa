import * as v from 'valibot';
import { ACTOR_KINDS, RELATION_TYPES } from '../src/schema/vocabulary.ts';
import { citations, confidence, date, flag, id, links, list, names, ref, text } from './parts-schema.ts';

export const role = v.object({
  title: text,
  titles: v.optional(names),
  uncheckedTitles: v.optional(list(text)),
  office: v.optional(text),
  of: v.optional(ref('actor', 'needed')),
  from: v.optional(date),
  to: v.optional(date),
  seen: v.optional(list(date)),
  sources: citations,
  confidence,
  note: v.optional(text),
});

export const label = v.object({
  label: text,
  lang: v.optional(text),
  usedBy: text,
  sources: citations,
  note: v.optional(text),
});

export const alias = v.object({ text, lang: v.optional(text), note: v.optional(text) });

export const actor = v.object({
  id,
  kind: v.picklist(ACTOR_KINDS),
  names,
  uncheckedNames: v.optional(list(text)),
  aliases: v.optional(list(alias)),
  description: v.optional(text),
  partOf: v.optional(ref('actor')),
  wikidata: v.optional(text),
  iso2: v.optional(text),
  m49: v.optional(text),
  roles: v.optional(list(role)),
  labels: v.optional(list(label)),
  // Corridors are loaded apart, so an actor may name one that is not there.
  corridors: v.optional(list(id)),
  basedIn: v.optional(ref('actor')),
  claims: v.optional(list(ref('assertion'))),
  sources: citations,
});

/** What relations and events say of who asserts them. */
const asserted = {
  id,
  attribution: v.optional(text),
  asOf: v.optional(date),
  knownFrom: v.optional(date),
  confidence,
  negated: v.optional(flag),
  stage: v.optional(text),
  ...links,
  problem: v.optional(text),
  evidence: v.optional(list(text)),
  corridors: v.optional(list(id)),
  note: v.optional(text),
  sources: citations,
};

export const relation = v.object({
  ...asserted,
  from: ref('actor', 'needed'),
  to: ref('actor', 'needed'),
  type: v.picklist(RELATION_TYPES),
  on: v.optional(date),
  dateFrom: v.optional(date),
  dateTo: v.optional(date),
  statement: text,
  level: v.optional(text),
});

export const event = v.object({
  ...asserted,
  on: date,
  label: text,
  actors: list(ref('actor', 'needed')),
});
