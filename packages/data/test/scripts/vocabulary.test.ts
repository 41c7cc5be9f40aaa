import { describe, expect, it } from 'vitest';
import { readCsv, readFacts } from '../../scripts/facts.ts';
import type { FactsActors, FactsClaims, FactsCorridors } from '../../scripts/facts-shapes.ts';
import { OBS_STATUS_OF, requiredWord, SCALE_OF, VOCABULARY, word } from '../../scripts/vocabulary.ts';
import type { Field } from '../../scripts/vocabulary.ts';
import * as words from '../../src/schema/vocabulary.ts';

const claims = readFacts<FactsClaims>('claims.json').claims;
const actors = readFacts<FactsActors>('actors.json');
const corridors = readFacts<FactsCorridors>('corridors.json');
const series = readCsv('kaz-afg-series.csv');
const changed = [...corridors.nodes, ...corridors.legs].flatMap(({ changes = [] }) => changes);
const statuses = [...corridors.legs, ...corridors.corridors, ...changed];

const trade = readCsv('kaz-trade-by-partner-2018-2023.csv');
const sections = readCsv('kaz-exports-by-hs-section.csv');
const headings = readCsv('hs-chapters-headings.csv');
const told = corridors.corridors.flatMap(({ facts }) => facts);
const column = (rows: typeof trade, name: string) => rows.map((row) => row[name]);

/** Every word that stands in a field of the facts. */
const FOUND: Readonly<Record<Field, readonly (string | null | undefined)[]>> = {
  'claims.json:status': claims.map(({ status }) => status),
  'claims.json:qualifier': claims.map(({ qualifier }) => qualifier),
  'claims.json:unit': claims.map(({ unit }) => unit),
  'kaz-trade-by-partner-2018-2023.csv:flow': column(trade, 'flow'),
  'kaz-trade-by-partner-2018-2023.csv:status': column(trade, 'status'),
  'kaz-trade-by-partner-2018-2023.csv:rank': column(trade, 'rank'),
  'kaz-trade-by-partner-2018-2023.csv:vintage': column(trade, 'vintage'),
  'kaz-exports-by-hs-section.csv:flow': column(sections, 'flow'),
  'kaz-exports-by-hs-section.csv:hs_section': column(sections, 'hs_section'),
  'hs-chapters-headings.csv:level': column(headings, 'level'),
  'hs-chapters-headings.csv:parent': column(headings, 'parent').filter((code) => !/^\d/.test(code ?? '')),
  'hs-chapters-headings.csv:section': column(headings, 'section').filter(
    (code) => !/^[IVX]+$/.test(code ?? ''),
  ),
  'kaz-afg-series.csv:status': column(series, 'status'),
  'kaz-afg-series.csv:unit': column(series, 'unit'),
  'kaz-afg-series.csv:flow': column(series, 'flow'),
  'actors.json:kind': actors.actors.map(({ kind }) => kind),
  'actors.json:nameConfidence': actors.actors.flatMap(({ nameConfidence }) => Object.values(nameConfidence)),
  'actors.json:wikidataConfidence': actors.actors.map(({ wikidataConfidence }) => wikidataConfidence),
  'actors.json:fromPrecision': actors.actors.flatMap(({ roles }) =>
    roles.map(({ fromPrecision }) => (fromPrecision.includes(', ') ? null : fromPrecision)),
  ),
  'actors.json:unit': actors.relations.map(({ unit }) => unit),
  'actors.json:type': actors.relations.map(({ type }) => type),
  'actors.json:seen': actors.sources.map(({ seen }) => seen),
  'actors.json:confidence': [
    ...actors.relations,
    ...actors.events,
    ...actors.actors.flatMap(({ roles }) => roles),
  ].map(({ confidence }) => confidence),
  'corridors.json:seen': corridors.sources.map(({ seen }) => seen),
  'corridors.json:confidence': [...corridors.nodes, ...corridors.legs, ...told, ...changed].map(
    ({ confidence }) => confidence,
  ),
  'corridors.json:namesConfidence': corridors.nodes.flatMap(({ namesConfidence }) =>
    Object.values(namesConfidence),
  ),
  'corridors.json:mode': corridors.legs.map(({ mode }) => mode),
  'corridors.json:build': statuses.map(({ build }) => build),
  'corridors.json:service': statuses.map(({ service }) => service),
  'corridors.json:kind': corridors.nodes.flatMap(({ kind }) => kind),
  'corridors.json:serviceKind': corridors.legs.flatMap(({ service_kind, service_kind_other = [] }) => [
    service_kind,
    ...service_kind_other,
  ]),
  'corridors.json:unit': [
    ...told.map(({ unit }) => unit),
    ...corridors.legs.map(({ duration }) => duration?.unit),
  ],
  'corridors.json:product': told.map(({ product }) => product),
  'corridors.json:valueType': told.map(({ valueType }) => valueType),
  'corridors.json:definition': told
    .flatMap(({ definition = '' }) => definition.split(/[,;] */))
    .filter((part) => part in VOCABULARY['corridors.json:definition']),
};

/** The list of `format: 1` that the words of a field become. */
const MEANT: Readonly<Partial<Record<Field, readonly string[]>>> = {
  'claims.json:status': words.NATURES,
  'claims.json:qualifier': words.QUALIFIERS,
  'kaz-afg-series.csv:status': words.NATURES,
  'kaz-afg-series.csv:flow': words.FLOWS,
  'kaz-trade-by-partner-2018-2023.csv:flow': words.FLOWS,
  'kaz-trade-by-partner-2018-2023.csv:status': words.NATURES,
  'kaz-trade-by-partner-2018-2023.csv:rank': words.RANKS,
  'kaz-exports-by-hs-section.csv:flow': words.FLOWS,
  'hs-chapters-headings.csv:level': words.PRODUCT_LEVELS,
  'actors.json:kind': words.ACTOR_KINDS,
  'actors.json:type': words.RELATION_TYPES,
  'actors.json:seen': words.READINGS,
  'actors.json:confidence': words.CONFIDENCES,
  'corridors.json:seen': words.READINGS,
  'corridors.json:confidence': words.CONFIDENCES,
  'corridors.json:mode': words.MODES,
  'corridors.json:build': words.BUILDS,
  'corridors.json:service': words.SERVICES,
  'corridors.json:kind': words.NODE_KINDS,
  'corridors.json:definition': words.QUALIFIERS,
};

const FIELDS = Object.keys(VOCABULARY) as Field[];

describe.each(FIELDS)('%s', (field) => {
  it('knows every word that stands in the facts', () => {
    const all = new Set(FOUND[field].filter((text) => typeof text === 'string'));
    expect(all.size).toBeGreaterThan(0);
    for (const text of all) expect(() => word(field, text)).not.toThrow();
  });

  it('has no word that stands nowhere in the facts', () => {
    const all = new Set(FOUND[field]);
    expect(Object.keys(VOCABULARY[field]).filter((text) => !all.has(text))).toEqual([]);
  });

  it('becomes words of format 1 only', () => {
    const list = MEANT[field];
    const meant = Object.values(VOCABULARY[field]).filter((text) => text !== null);
    for (const text of list ? meant : []) expect(list).toContain(text);
  });
});

describe('word', () => {
  it('means by reported a claim in one file and a statistic in another', () => {
    expect(word('claims.json:status', 'reported')).toBe('claim');
    expect(word('kaz-afg-series.csv:status', 'reported')).toBe('statistic');
  });

  it.each<[Field, string, string | undefined]>([
    ['claims.json:status', 'attributed opinion', 'claim'],
    ['claims.json:status', 'target', 'target'],
    ['claims.json:qualifier', 'more-than-half', 'majority'],
    ['claims.json:qualifier', 'unspecified', undefined],
    ['claims.json:unit', 'tonnes', 'TNE'],
    ['claims.json:unit', 'boolean', undefined],
    ['corridors.json:build', 'under_construction', 'under-construction'],
    ['corridors.json:service', 'not_open', 'not-open'],
    ['corridors.json:kind', 'border_crossing', 'border-crossing'],
    ['actors.json:nameConfidence', 'general-knowledge', 'unchecked'],
    ['kaz-trade-by-partner-2018-2023.csv:status', 'reported', 'statistic'],
    ['kaz-trade-by-partner-2018-2023.csv:rank', 'latest', 'normal'],
    ['kaz-exports-by-hs-section.csv:hs_section', '14', 'XIV'],
    ['corridors.json:unit', 'P1', 'percent'],
    ['corridors.json:definition', 'more than', 'over'],
  ])('%s: %s is %s', (field, text, expected) => {
    expect(word(field, text)).toBe(expected);
  });

  it.each(['', 'Reported', '__proto__', 'toString'])('stops the build for the word "%s"', (text) => {
    expect(() => word('claims.json:status', text)).toThrow(`unknown word in claims.json:status: "${text}"`);
  });

  it('stops the build for an empty word where something must be said', () => {
    expect(() => requiredWord('claims.json:qualifier', 'unspecified')).toThrow('empty word');
    expect(requiredWord('claims.json:qualifier', 'almost')).toBe('almost');
  });
});

describe('what words say beside their meaning', () => {
  it('keeps an estimate an estimate', () => {
    expect(OBS_STATUS_OF).toEqual({ estimated: 'estimated' });
  });

  it('has a power of ten for every unit of the series', () => {
    for (const unit of new Set(series.map((row) => row['unit'] ?? ''))) expect(SCALE_OF[unit]).toBe(3);
  });
});
