import * as v from 'valibot';
import { citations, confidence, date, id, ids, list, names, text } from './parts-schema.ts';
import { ACTOR_KINDS, RELATION_TYPES } from './vocabulary.ts';

export const role = v.object({
  title: text,
  titles: v.optional(names),
  office: v.optional(text),
  of: v.optional(id),
  from: v.optional(date),
  to: v.optional(date),
  seen: v.optional(list(date)),
  sources: citations,
  confidence,
  note: v.optional(text),
});

const label = v.object({
  label: text,
  lang: v.optional(text),
  usedBy: text,
  sources: citations,
  note: v.optional(text),
});

export const actor = v.object({
  id,
  kind: v.picklist(ACTOR_KINDS),
  names,
  uncheckedNames: v.optional(list(text)),
  aliases: v.optional(list(v.object({ text, lang: v.optional(text), note: v.optional(text) }))),
  description: v.optional(text),
  partOf: v.optional(id),
  wikidata: v.optional(text),
  iso2: v.optional(text),
  m49: v.optional(text),
  roles: v.optional(list(role)),
  labels: v.optional(list(label)),
  corridors: v.optional(ids),
  basedIn: v.optional(id),
  claims: v.optional(ids),
  sources: citations,
});

/** What relations and events say of who asserts them. */
const asserted = {
  id,
  attribution: v.optional(text),
  asOf: v.optional(date),
  knownFrom: v.optional(date),
  confidence,
  negated: v.optional(v.boolean()),
  stage: v.optional(text),
  conflictsWith: v.optional(ids),
  related: v.optional(ids),
  problem: v.optional(text),
  evidence: v.optional(list(text)),
  corridors: v.optional(ids),
  note: v.optional(text),
  sources: citations,
};

export const relation = v.object({
  ...asserted,
  from: id,
  to: id,
  type: v.picklist(RELATION_TYPES),
  on: v.optional(date),
  dateFrom: v.optional(date),
  dateTo: v.optional(date),
  statement: text,
  level: v.optional(text),
});

export const event = v.object({ ...asserted, on: date, label: text, actors: ids });
