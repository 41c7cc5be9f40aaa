import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readCsv, readFacts } from '../../scripts/facts.ts';
import type { FactsActors, FactsClaims, FactsCorridors } from '../../scripts/facts-shapes.ts';
import { lengthOf } from '../../src/index.ts';

const claims = readFacts<FactsClaims & { counts: Record<string, number> }>('claims.json');
const actors = readFacts<FactsActors>('actors.json');
const corridors = readFacts<FactsCorridors>('corridors.json');

const isClaim = ({ id }: { readonly id: string }): boolean => /^c\d{3}$/.test(id);
const { observations, statements, relations, events, series, products } = dataset;

describe('the whole dataset', () => {
  it('has all 84 claims: 24 numbers, 59 statements and a relation that is denied', () => {
    expect(observations.filter(isClaim)).toHaveLength(24);
    expect(statements.filter(isClaim)).toHaveLength(59);
    expect(relations.filter(isClaim).map(({ id, negated }) => [id, negated])).toEqual([['c023', true]]);
    const ids = [...observations, ...statements, ...relations].filter(isClaim).map(({ id }) => id);
    expect(ids.sort()).toEqual(claims.claims.map(({ id }) => id));
  });

  it('keeps what the facts count: problems, numbers, statuses', () => {
    const all = [...observations, ...statements, ...relations].filter(isClaim);
    expect(all.filter(({ problem }) => problem !== undefined)).toHaveLength(claims.counts['withProblem']!);
    expect(claims.counts).toMatchObject({ claims: all.length, numeric: 24, withProblem: 59 });
    const natures = all.map((claim) => ('nature' in claim ? claim.nature : 'claim'));
    const count = (nature: string) => natures.filter((each) => each === nature).length;
    expect(['claim', 'derived', 'target', 'forecast'].map(count)).toEqual([34 + 34 + 3, 4, 2, 7]);
  });

  it('has every actor, relation and event', () => {
    const described = dataset.actors.filter(({ description }) => description !== undefined);
    expect(described).toHaveLength(65);
    expect(described).toHaveLength(actors.actors.length);
    expect(relations.filter((each) => !isClaim(each))).toHaveLength(108);
    expect(relations.map(({ id }) => id)).toEqual(
      expect.arrayContaining(actors.relations.map(({ id }) => id)),
    );
    expect(events).toHaveLength(67);
  });

  it('has all corridors with their places, legs, facts and conflicts', () => {
    expect([dataset.corridors, dataset.nodes, dataset.legs].map(({ length }) => length)).toEqual([
      12, 133, 151,
    ]);
    const facts = corridors.corridors.flatMap((corridor) => corridor.facts);
    const told = [...observations, ...statements].filter(
      ({ about, confidence }) => /^(?:corridor|node):/.test(about ?? '') && confidence !== undefined,
    );
    expect(told).toHaveLength(facts.length);
    expect(statements.filter(({ id }) => id.startsWith('conflict-'))).toHaveLength(11);
    expect(corridors.conflicts).toHaveLength(11);
  });

  it('has every figure of Kazakh trade by partner, as a record or as a row of a series', () => {
    const rows = series.filter(({ shared }) => shared.sources?.[0]?.source === 'kaz-bns');
    const inSeries = rows.reduce((sum, each) => sum + lengthOf(each), 0);
    const records = observations.filter(
      ({ sources, nature }) => nature === 'statistic' && sources[0]?.source === 'kaz-bns',
    );
    expect(inSeries + records.length).toBe(readCsv('kaz-trade-by-partner-2018-2023.csv').length);
    expect(inSeries + records.length).toBe(1888);
  });

  it('has the Harmonized System: 21 sections, 97 chapters, every heading', () => {
    const count = (level: string) => products.filter((product) => product.level === level).length;
    expect(['section', 'chapter', 'heading'].map(count)).toEqual([21, 97, 1229]);
  });

  it('has the product of a sixteen-state table of 25 years, twice', () => {
    const rows = series.filter(({ shared }) => shared.measure === 'gdp' || shared.measure === 'population');
    expect(rows.map(lengthOf)).toEqual([400, 400]);
  });
});
