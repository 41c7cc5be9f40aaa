import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets, query } from '../../../src/index.ts';
import type { Facet, FacetBy, Observation, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation, source } from '../../fixture.ts';
import { anyRecords } from '../arbitrary.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['import', 'export'] };

const RECORDS: readonly Observation[] = [
  observation({ id: 'a', partner: 'AFG', value: 1, conflictsWith: ['c', 'note'] }),
  observation({ id: 'b', partner: 'UZB', value: 9, period: '2021', flow: 'import', related: ['note'] }),
  observation({
    id: 'c',
    partner: 'AFG',
    nature: 'claim',
    value: 99,
    sources: [{ source: 'article' }],
    conflictsWith: ['a'],
  }),
  observation({ id: 'd', partner: undefined, value: 4 }),
  observation({ id: 'note', measure: 'trade-ratio', unit: 'ratio', sources: [{ source: 'other' }] }),
];

const taken = (by: FacetBy, asked: Partial<TradeQuery> = {}): readonly Facet[] => {
  const dataset = datasetOf({
    observations: RECORDS,
    sources: ['bureau', 'article', 'other'].map((id) => source({ id })),
  });
  return facets(query(dataset, { ...ASKED, ...asked }), by);
};

const told = (all: readonly Facet[]) =>
  all.map(({ key, rows }) => [key, rows.rows.map((row) => row.observation.id)]);

describe('facets', () => {
  it('by partner put the largest first, by official figures; who is not named has a facet', () => {
    expect(told(taken('partner'))).toEqual([
      ['UZB', ['b']],
      ['', ['d']],
      ['AFG', ['a', 'c']],
    ]);
  });

  it('keep the order that the question lists', () => {
    expect(told(taken('partner', { partner: 'AFG UZB' })).map(([key]) => key)).toEqual(['AFG', 'UZB', '']);
    expect(told(taken('flow')).map(([key]) => key)).toEqual(['import', 'export']);
  });

  it('by reporter keep the order that the question lists too', () => {
    expect(told(taken('reporter'))).toHaveLength(1);
    const [{ rows }] = taken('reporter') as [Facet];
    expect(rows.query.reporter).toBe(RECORDS[0]!.reporter);
  });

  it('by period are in order of time', () => {
    expect(told(taken('period')).map(([key]) => key)).toEqual(['2021', '2022']);
  });

  it('ask as if only their rows had been asked for', () => {
    expect(taken('flow').map(({ rows }) => rows.query.flow)).toEqual([['import'], ['export']]);
    expect(taken('partner').map(({ rows }) => rows.query.partner)).toEqual(['UZB', undefined, 'AFG']);
    expect(taken('product').map(({ rows }) => rows.query.product)).toEqual([[]]);
  });

  it('have the notes, contradictions and sources of their rows alone', () => {
    const [uzbek, , afghan] = taken('partner');
    expect(uzbek?.rows.notes).toMatchObject([{ record: { id: 'note' }, contradicts: [], concerns: ['b'] }]);
    expect(afghan?.rows.notes).toMatchObject([{ record: { id: 'note' }, contradicts: ['a'], concerns: [] }]);
    expect(afghan?.rows.rows.map(({ conflicts }) => conflicts)).toEqual([['c'], ['a']]);
    expect(uzbek?.rows.sources.map(({ id }) => id)).toEqual(['bureau', 'other']);
  });

  it('hold every row once', () => {
    fc.assert(
      fc.property(
        anyRecords(),
        fc.constantFrom<FacetBy>('partner', 'product', 'flow', 'period'),
        (observations, by) => {
          const answer = query(datasetOf({ observations }), { ...ASKED, product: ['*'] });
          const ids = facets(answer, by).flatMap(({ rows }) => rows.rows.map((row) => row.observation.id));
          expect([...ids].sort()).toEqual(answer.rows.map((row) => row.observation.id).sort());
        },
      ),
    );
  });
});
