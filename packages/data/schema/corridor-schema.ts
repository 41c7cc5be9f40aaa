import * as v from 'valibot';
import { BUILDS, MODES, NODE_KINDS, SERVICES } from '../src/schema/vocabulary.ts';
import {
  citations,
  confidence,
  date,
  flag,
  id,
  lat,
  list,
  lon,
  names,
  number,
  point,
  ref,
  text,
} from './parts-schema.ts';

export const change = v.object({
  date,
  build: v.optional(v.picklist(BUILDS)),
  service: v.optional(v.picklist(SERVICES)),
  note: v.optional(text),
  confidence,
  sources: citations,
});

export const place = v.object({
  id,
  names,
  uncheckedNames: v.optional(list(text)),
  country: text,
  lon,
  lat,
  kinds: list(v.picklist(NODE_KINDS)),
  capital: v.optional(flag),
  unlocode: v.optional(text),
  breakOfGauge: v.optional(text),
  changes: v.optional(list(change)),
  confidence,
  note: v.optional(text),
  sources: citations,
});

export const leg = v.object({
  id,
  from: ref('node', 'needed'),
  to: ref('node', 'needed'),
  mode: v.picklist(MODES),
  build: v.picklist(BUILDS),
  service: v.picklist(SERVICES),
  asOf: v.optional(date),
  via: v.optional(list(point)),
  lengthKm: v.optional(number),
  gaugeMm: v.optional(number),
  seaService: v.optional(list(text)),
  changes: v.optional(list(change)),
  confidence,
  note: v.optional(text),
  sources: citations,
});

/** A step whose leg is not there is taken out of its corridor, which stays: `src/check/walked.ts`. */
export const step = v.object({ leg: ref('leg'), reverse: v.optional(flag) });

export const branch = v.object({
  from: ref('node'),
  to: ref('node'),
  joins: v.optional(flag),
  legs: list(step),
  label: text,
  note: v.optional(text),
});

export const corridor = v.object({
  id,
  names,
  uncheckedNames: v.optional(list(text)),
  aliases: v.optional(list(text)),
  build: v.picklist(BUILDS),
  service: v.picklist(SERVICES),
  asOf: v.optional(date),
  main: list(step),
  mainNote: v.optional(text),
  branches: list(branch),
  detached: list(branch),
  notes: v.optional(list(text)),
  sources: v.optional(citations),
  noteSources: v.optional(citations),
});
