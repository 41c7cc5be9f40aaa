import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../../src/index.ts';
import type { Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyStatistics } from '../arbitrary.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export'] };

const partner = (id: string, value: number | null, fields: Partial<Observation> = {}): Observation =>
  observation({ id, partner: id, value, ...(value === null ? { missing: 'suppressed' } : {}), ...fields });

const product = (id: string, value: number, fields: Partial<Observation> = {}): Observation =>
  observation({ id, product: id === '' ? undefined : id, value, ...fields });

const told = ({ rows }: Rows) =>
  rows.map(({ value, observation: { partner: who, product: what, missing, formula } }) => [
    what ?? who,
    value ?? missing,
    formula,
  ]);

const shares = (observations: readonly Observation[], asked: Partial<TradeQuery> = {}) =>
  told(share(datasetOf({ observations }), { ...ASKED, ...asked }, asked.product ? 'product' : 'partner'));

describe('shares of partners', () => {
  it('are of trade with the world where the producer gives it', () => {
    const all = [partner('AFG', 25), partner('UZB', 50), partner('WLD', 100)];
    expect(shares(all)).toEqual([
      ['AFG', 0.25, 'AFG / WLD'],
      ['UZB', 0.5, 'UZB / WLD'],
    ]);
    expect(shares(all, { partner: 'UZB' })).toEqual([['UZB', 0.5, 'UZB / WLD']]);
  });

  it('say what they are and where they come from', () => {
    const all = [partner('AFG', 25), partner('WLD', 100)];
    const answer = share(datasetOf({ observations: all }), ASKED, 'partner');
    expect(answer).toMatchObject({ unit: 'ratio', query: { measure: 'trade-share' } });
    expect(answer.rows[0]?.observation).toMatchObject({
      id: 'KAZ-AFG-export-share-2022-bureau',
      measure: 'trade-share',
      unit: 'ratio',
      nature: 'derived',
      inputs: ['AFG', 'WLD'],
      sources: [{ source: 'bureau' }],
    });
  });

  it('are of the sum of all partners without such a total', () => {
    expect(shares([partner('AFG', 25), partner('UZB', 75)])).toEqual([
      ['AFG', 0.25, 'AFG / sum of 2 partners'],
      ['UZB', 0.75, 'UZB / sum of 2 partners'],
    ]);
  });

  it('are missing where the sum is not known: one is withheld, absent, or all there is', () => {
    expect(shares([partner('AFG', 25), partner('UZB', null)]).map(([, value]) => value)).toEqual([
      'suppressed',
      'suppressed',
    ]);
    const before = partner('KGZ', 5, { id: 'before', period: '2021' });
    expect(shares([partner('AFG', 25), partner('UZB', 75), before], { period: '2022' })[0]?.[1]).toBe(
      'unknown',
    );
    expect(shares([partner('AFG', 25)])[0]?.[1]).toBe('unknown');
  });

  it('take no total of another producer, flow or unit', () => {
    const all = [partner('AFG', 25), partner('UZB', 75)];
    const totals = [
      partner('WLD', 1, { id: 'a', sources: [{ source: 'article' }] }),
      partner('WLD', 1, { id: 'b', flow: 'import' }),
      partner('WLD', 1, { id: 'c', unit: 'KZT' }),
      partner('WLD', 1, { id: 'd', nature: 'claim' }),
    ];
    expect(shares([...all, ...totals]).map(([, value]) => value)).toEqual([0.25, 0.75]);
  });

  it('are not applicable where nothing was traded', () => {
    expect(shares([partner('AFG', 0), partner('WLD', 0)])[0]?.[1]).toBe('not-applicable');
  });

  it('are not applicable to a balance, which one partner adds to and another takes from', () => {
    const all = [partner('AFG', 10), partner('UZB', -5), partner('WLD', 5)].map(
      (one) => ({ ...one, flow: 'balance' }) as const,
    );
    expect(shares(all, { flow: ['balance'] }).map(([, value]) => value)).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('are 1 together where all are known', () => {
    fc.assert(
      fc.property(anyStatistics(), (observations) => {
        const { rows } = share(
          datasetOf({ observations: observations.filter((one) => one.partner !== 'WLD') }),
          ASKED,
          'partner',
        );
        const cells = new Map<string, number[]>();
        for (const {
          value,
          observation: { period },
        } of rows)
          if (value !== null) cells.set(period!, [...(cells.get(period!) ?? []), value]);
        for (const parts of cells.values()) expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('shares of products', () => {
  const goods = [product('HS10', 30), product('HS11', 60), product('HS1101', 45), product('HS1102', 15)];

  it('are of all goods where the producer gives it', () => {
    expect(shares([...goods, product('', 120)], { product: ['HS1101'] })).toEqual([
      ['HS1101', 0.375, 'HS1101 / all goods'],
    ]);
  });

  it('are of the sum of one level otherwise: headings are never added to chapters', () => {
    expect(shares(goods, { product: ['*'] })).toEqual([
      ['HS10', 30 / 90, 'HS10 / sum of 2 products'],
      ['HS11', 60 / 90, 'HS11 / sum of 2 products'],
      ['HS1101', 0.75, 'HS1101 / sum of 2 products'],
      ['HS1102', 0.25, 'HS1102 / sum of 2 products'],
    ]);
  });

  it('take the levels that the dataset gives', () => {
    const products = [
      { id: 'HS-II', edition: 'HS2022', names: { en: 'Vegetable products' } },
      { id: 'HS-V', edition: 'HS2022', names: { en: 'Mineral products' } },
      { id: 'HS11', edition: 'HS2022', names: { en: 'Milling products' }, parent: 'HS-II' },
    ];
    const observations = [product('HS-II', 100), product('HS-V', 300), product('HS11', 60)];
    const rows = told(
      share(datasetOf({ observations, products }), { ...ASKED, product: ['HS-II'] }, 'product'),
    );
    expect(rows).toEqual([['HS-II', 0.25, 'HS-II / sum of 2 products']]);
  });
});
