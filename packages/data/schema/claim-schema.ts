import * as v from 'valibot';
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
} from '../src/schema/vocabulary.ts';
import {
  about,
  amount,
  citations,
  confidence,
  date,
  flag,
  id,
  links,
  list,
  namedSources,
  names,
  number,
  ref,
  text,
  whole,
} from './parts-schema.ts';

export const source = v.object({
  id,
  title: text,
  publisher: text,
  names: v.optional(names),
  uncheckedNames: v.optional(list(text)),
  date: v.optional(date),
  url: v.optional(text),
  licence: v.optional(text),
  redistributable: v.optional(flag),
  seen: v.picklist(READINGS),
  note: v.optional(text),
});

const claim = {
  id,
  nature: v.picklist(NATURES),
  reporter: v.optional(ref('actor')),
  partner: v.optional(ref('actor')),
  flow: v.optional(v.picklist(FLOWS)),
  valuation: v.optional(v.picklist(VALUATIONS)),
  product: v.optional(ref('product')),
  about: v.optional(about),
  actors: v.optional(list(ref('actor'))),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  obsStatus: v.optional(list(v.picklist(OBS_STATUSES))),
  rank: v.optional(v.picklist(RANKS)),
  period: v.optional(date),
  periodKind: v.optional(v.picklist(PERIOD_KINDS)),
  attribution: v.optional(text),
  sources: namedSources,
  asOf: v.optional(date),
  knownFrom: v.optional(date),
  ...links,
  problem: v.optional(text),
  evidence: v.optional(list(text)),
  confidence: v.optional(confidence),
  negated: v.optional(flag),
  stage: v.optional(text),
};

/** Fields of an observation, before the rules that hold between them. */
export const observationFields = {
  ...claim,
  measure: v.picklist(MEASURES),
  definition: v.optional(text),
  value: amount,
  high: v.optional(number),
  unit: text,
  per: v.optional(text),
  scale: v.optional(whole),
  decimals: v.optional(whole),
  missing: v.optional(v.picklist(MISSING_REASONS)),
  formula: v.optional(text),
  inputs: v.optional(list(ref('assertion'))),
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
  uncheckedNames: v.optional(list(text)),
  title: v.optional(text),
  parent: v.optional(ref('product')),
  sources: v.optional(citations),
});
