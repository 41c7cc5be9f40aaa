import * as v from 'valibot';
import { citations, confidence, date, id, ids, list, names, number, text } from './parts-schema.ts';
import {
  FLOWS,
  MEASURES,
  MISSING_REASONS,
  NATURES,
  OBS_STATUSES,
  PERIOD_KINDS,
  PRODUCT_LEVELS,
  QUALIFIERS,
  RANKS,
  READINGS,
  VALUATIONS,
} from './vocabulary.ts';

export const source = v.object({
  id,
  title: text,
  publisher: text,
  date: v.optional(date),
  url: v.optional(text),
  licence: v.optional(text),
  redistributable: v.optional(v.boolean()),
  seen: v.picklist(READINGS),
  note: v.optional(text),
});

/** Every value names its source. */
const namedSources = v.pipe(
  citations,
  v.check((sources) => sources.length > 0, 'no-source'),
);

/** A kind of record that a claim may be about, and an id. */
const ABOUT = /^(?:corridor|leg|node|event):./;

const claim = {
  id,
  nature: v.picklist(NATURES),
  reporter: v.optional(id),
  partner: v.optional(id),
  flow: v.optional(v.picklist(FLOWS)),
  valuation: v.optional(v.picklist(VALUATIONS)),
  product: v.optional(id),
  about: v.optional(v.pipe(text, v.regex(ABOUT, 'not-a-subject'))),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  obsStatus: v.optional(list(v.picklist(OBS_STATUSES))),
  rank: v.optional(v.picklist(RANKS)),
  period: v.optional(date),
  periodKind: v.optional(v.picklist(PERIOD_KINDS)),
  attribution: v.optional(text),
  sources: namedSources,
  asOf: v.optional(date),
  knownFrom: v.optional(date),
  conflictsWith: v.optional(ids),
  related: v.optional(ids),
  problem: v.optional(text),
  evidence: v.optional(list(text)),
  confidence: v.optional(confidence),
  negated: v.optional(v.boolean()),
  stage: v.optional(text),
};

/** Fields of an observation, before the rules that hold between them. */
export const observationFields = {
  ...claim,
  measure: v.picklist(MEASURES),
  definition: v.optional(text),
  value: v.nullable(number),
  high: v.optional(number),
  unit: text,
  per: v.optional(text),
  scale: v.optional(v.pipe(number, v.integer('not-whole'))),
  decimals: v.optional(v.pipe(number, v.integer('not-whole'))),
  missing: v.optional(v.picklist(MISSING_REASONS)),
  formula: v.optional(text),
  inputs: v.optional(ids),
};

export const observation = v.pipe(
  v.object(observationFields),
  v.forward(
    v.check(({ value, missing }) => value !== null || missing !== undefined, 'no-reason'),
    ['missing'],
  ),
  v.forward(
    v.check(({ value, missing }) => value === null || missing === undefined, 'reason-beside-value'),
    ['missing'],
  ),
  v.forward(
    v.check(({ value, high }) => high === undefined || (value !== null && high >= value), 'inverted-range'),
    ['high'],
  ),
);

export const statement = v.object({
  ...claim,
  measure: v.optional(v.picklist(MEASURES)),
  subject: text,
  predicate: text,
  text,
});

export const product = v.object({
  id,
  code: v.optional(text),
  edition: text,
  level: v.optional(v.picklist(PRODUCT_LEVELS)),
  names,
  parent: v.optional(id),
  sources: v.optional(citations),
});
