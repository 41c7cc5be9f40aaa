import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rank } from '../../../src/index.ts';
import type { Observation, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyStatistics } from '../arbitrary.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export'] };

const of = (partner: string, value: number | null, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: partner,
    partner,
    value,
    ...(value === null ? { missing: 'suppressed' } : {}),
    ...fields,
  });

const ranks = (observations: readonly Observation[], asked: Partial<TradeQuery> = {}) =>
  rank(datasetOf({ observations }), { ...ASKED, ...asked }, 'partner').rows.map(
    ({ value, high, observation: { partner, missing } }) => [partner, value ?? missing, high],
  );

describe('rank', () => {
  it('is the place by value, the world left out', () => {
    const all = [of('WLD', 100), of('AFG', 10), of('UZB', 60), of('KGZ', 30)];
    expect(ranks(all)).toEqual([
      ['AFG', 3, undefined],
      ['KGZ', 2, undefined],
      ['UZB', 1, undefined],
    ]);
    expect(ranks(all, { partner: 'AFG' })).toEqual([['AFG', 3, undefined]]);
  });

  it('says among how many, in which unit, of which producer', () => {
    const { rows, unit, query } = rank(
      datasetOf({ observations: [of('AFG', 1), of('UZB', 2)] }),
      ASKED,
      'partner',
    );
    expect([unit, query.measure]).toEqual(['rank', 'trade-rank']);
    expect(rows[0]?.observation).toMatchObject({
      id: 'KAZ-AFG-export-rank-2022-bureau',
      formula: 'rank among 2 partners',
      inputs: ['AFG'],
    });
  });

  it('is shared by equal values', () => {
    expect(ranks([of('AFG', 5), of('UZB', 5), of('KGZ', 1)])).toEqual([
      ['AFG', 1, undefined],
      ['KGZ', 3, undefined],
      ['UZB', 1, undefined],
    ]);
  });

  it('is a range where a withheld value may stand before it, and missing for that value', () => {
    expect(ranks([of('AFG', 5), of('UZB', 9), of('KGZ', null)])).toEqual([
      ['AFG', 2, 3],
      ['KGZ', 'suppressed', undefined],
      ['UZB', 1, 2],
    ]);
  });

  it('counts a reported nothing as the last', () => {
    expect(ranks([of('AFG', 5), of('UZB', null, { missing: 'nil' })])).toEqual([
      ['AFG', 1, undefined],
      ['UZB', 2, undefined],
    ]);
  });

  it('is not applicable to one alone', () => {
    expect(ranks([of('AFG', 5)])).toEqual([['AFG', 'not-applicable', undefined]]);
  });

  it('knows neither claims nor other producers', () => {
    const all = [of('AFG', 5), of('UZB', 9), of('KGZ', 99, { nature: 'claim' })];
    expect(ranks(all)).toHaveLength(2);
    expect(ranks([...all, of('TJK', 99, { sources: [{ source: 'article' }] })])[0]).toEqual([
      'AFG',
      2,
      undefined,
    ]);
  });

  it('of products is among those of one level', () => {
    const goods = ['HS10', 'HS11', 'HS1101'].map((product, i) =>
      observation({ id: product, product, value: 10 * i + 1 }),
    );
    const { rows } = rank(datasetOf({ observations: goods }), { ...ASKED, product: ['HS11'] }, 'product');
    expect(rows).toMatchObject([
      { value: 1, observation: { product: 'HS11', formula: 'rank among 2 products' } },
    ]);
  });

  it('puts none before a larger one', () => {
    fc.assert(
      fc.property(anyStatistics(), (observations) => {
        const byId = new Map(observations.map((one) => [one.id, one.value ?? 0]));
        const { rows } = rank(datasetOf({ observations }), ASKED, 'partner');
        for (const a of rows)
          for (const b of rows) {
            const same = a.observation.period === b.observation.period;
            const [first, second] = [a, b].map((row) => byId.get(row.observation.inputs![0]!)!);
            if (same && a.value !== null && b.value !== null && first! > second!)
              expect(a.value).toBeLessThan(b.value);
          }
      }),
    );
  });
});
