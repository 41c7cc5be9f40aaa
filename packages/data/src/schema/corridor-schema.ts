import * as v from 'valibot';
import { citations, confidence, date, id, list, names, number, text } from './parts-schema.ts';
import { BUILDS, MODES, NODE_KINDS, SERVICES } from './vocabulary.ts';

const change = v.object({
  date,
  build: v.optional(v.picklist(BUILDS)),
  service: v.optional(v.picklist(SERVICES)),
  note: v.optional(text),
  confidence,
  sources: citations,
});

const lon = v.pipe(number, v.minValue(-180, 'off-earth'), v.maxValue(180, 'off-earth'));
const lat = v.pipe(number, v.minValue(-90, 'off-earth'), v.maxValue(90, 'off-earth'));

export const place = v.object({
  id,
  names,
  uncheckedNames: v.optional(list(text)),
  country: text,
  lon,
  lat,
  kinds: list(v.picklist(NODE_KINDS)),
  capital: v.optional(v.boolean()),
  unlocode: v.optional(text),
  breakOfGauge: v.optional(text),
  changes: v.optional(list(change)),
  confidence,
  note: v.optional(text),
  sources: citations,
});

export const leg = v.object({
  id,
  from: id,
  to: id,
  mode: v.picklist(MODES),
  build: v.picklist(BUILDS),
  service: v.picklist(SERVICES),
  asOf: v.optional(date),
  via: v.optional(list(v.pipe(v.tuple([lon, lat]), v.readonly()))),
  lengthKm: v.optional(number),
  gaugeMm: v.optional(number),
  seaService: v.optional(list(text)),
  changes: v.optional(list(change)),
  confidence,
  note: v.optional(text),
  sources: citations,
});

const steps = list(v.object({ leg: id, reverse: v.optional(v.boolean()) }));

const branch = v.object({
  from: id,
  to: id,
  joins: v.optional(v.boolean()),
  legs: steps,
  label: text,
  note: v.optional(text),
});

export const corridor = v.object({
  id,
  names,
  aliases: v.optional(list(text)),
  build: v.picklist(BUILDS),
  service: v.picklist(SERVICES),
  asOf: v.optional(date),
  main: steps,
  mainNote: v.optional(text),
  branches: list(branch),
  detached: list(branch),
  notes: v.optional(list(text)),
});
