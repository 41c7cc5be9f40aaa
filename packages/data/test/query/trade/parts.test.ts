import { describe, expect, it } from 'vitest';
import {
  parts,
  partsRecords,
  partsWithin,
  type Dataset,
  type Observation,
  type Product,
  type TradeQuery,
} from '@keruen/data';
import { datasetOf as empty, observation } from '../../fixture.ts';

const product = (id: string, parent?: string): Product => ({
  id,
  edition: 'HS2022',
  names: { en: id },
  ...(parent === undefined ? {} : { parent }),
});

const of = (id: string, period: string, value: number, part: Partial<Observation> = {}): Observation =>
  observation({ id: `${id}-${period}`, partner: 'WLD', product: id, period, value, ...part });

/** Two sections; chapters of the first in one year, a heading of one of these. */
const data: Dataset = empty({
  products: [
    product('HSV'),
    product('HSXV'),
    product('HS25', 'HSV'),
    product('HS27', 'HSV'),
    product('HS2709', 'HS27'),
  ],
  observations: [
    of('HSV', '2019', 50),
    of('HSXV', '2019', 10),
    of('HSV', '2021', 40),
    of('HSXV', '2021', 12),
    of('HS25', '2021', 5),
    of('HS27', '2021', 35),
    of('HS2709', '2021', 30),
  ],
});

const asked = (part: Partial<TradeQuery> = {}): TradeQuery => ({
  measure: 'trade-value',
  flow: ['export'],
  product: ['*'],
  ...part,
});

const told = (dataset: Dataset, query: TradeQuery): (readonly [string | undefined, number | null])[] =>
  parts(dataset, query).rows.map((row) => [row.observation.product, row.value]);

describe('parts', () => {
  it('are the outermost products of the last period, so that none is counted twice', () => {
    expect(told(data, asked())).toEqual([
      ['HSV', 40],
      ['HSXV', 12],
    ]);
  });

  it('say how many products lie in each', () => {
    expect(parts(data, asked()).rows.map((row) => row.parts)).toEqual([2, undefined]);
  });

  it('are those in a product where one is asked for, and itself where nothing lies in it', () => {
    expect(told(data, asked({ product: ['HSV'] }))).toEqual([
      ['HS25', 5],
      ['HS27', 35],
    ]);
    expect(told(data, asked({ product: ['HS25'] }))).toEqual([['HS25', 5]]);
    expect(told(data, asked({ product: ['HSV', 'HSXV'] }))).toEqual([
      ['HSV', 40],
      ['HSXV', 12],
    ]);
  });

  it('are the innermost where nothing further out has numbers', () => {
    const inner = {
      ...data,
      observations: data.observations.filter(({ id }) => /^HS(27|2709|XV)-/.test(id)),
    };
    expect(told(inner, asked())).toEqual([
      ['HS27', 35],
      ['HSXV', 12],
    ]);
  });

  it('keep the question as it was asked, with the period on show', () => {
    const { query, products } = parts(data, asked({ product: ['HSV'], period: '2019/2021' }));
    expect(query).toMatchObject({ product: ['HSV'], period: '2021' });
    expect(products.map(({ id }) => id)).toContain('HSV');
  });

  it('are of the last period with statistics, whatever is claimed of later ones', () => {
    const later = of('HSV', '2025', 99, { nature: 'target' });
    const hoped = { ...data, observations: [...data.observations, later] };
    expect(parts(hoped, asked()).query.period).toBe('2021');
    expect(parts({ ...data, observations: [later] }, asked()).rows).toHaveLength(1);
  });

  it('are found in columns too, but not where only records are looked at', () => {
    const { id: _, product: __, value: ___, ...shared } = of('HSV', '2021', 1);
    const series = {
      id: 's',
      shared,
      words: { product: { words: ['HS25', 'HS27'], codes: [0, 1] } },
      numbers: { value: [5, 35] },
    };
    const columns = { ...data, observations: [], series: [series] };
    expect(told(columns, asked({ product: ['HSV'] }))).toEqual([
      ['HS25', 5],
      ['HS27', 35],
    ]);
    expect(partsRecords(columns, asked()).rows).toEqual([]);
    expect(partsRecords(data, asked()).rows).toHaveLength(2);
  });

  it('are the largest and the sum of the others where the question says how many', () => {
    const values = [5, 4, 3, 2, 1];
    const partners = empty({
      observations: values.map((value, i) => observation({ id: `p${i}`, partner: `P${i}`, value })),
    });
    const { rows } = parts(partners, asked({ product: undefined, partner: '*', top: 2 }));
    expect(rows.map(({ observation: { partner }, value }) => [partner, value]).sort()).toEqual([
      ['P0', 5],
      ['P1', 4],
      ['other', 6],
    ]);
    expect(parts(data, asked({ top: 5 })).rows).toHaveLength(2);
  });

  it('are whatever is asked where products are not', () => {
    const partners = empty({
      observations: [
        observation({ id: 'a', partner: 'AFG', value: 1 }),
        observation({ id: 'b', partner: 'UZB', value: 2 }),
      ],
    });
    expect(parts(partners, asked({ product: undefined })).rows).toHaveLength(2);
  });

  it('are none where there is nothing', () => {
    expect(parts(empty({}), asked())).toMatchObject({ rows: [], query: { product: ['*'] } });
  });

  it('end where products name each other', () => {
    const circle = { ...data, products: [product('HSV', 'HSXV'), product('HSXV', 'HSV')] };
    expect(told(circle, asked()).map(([id]) => id)).toEqual(['HS25', 'HS27']);
  });
});

describe('partsWithin', () => {
  const rows = parts(data, asked());

  it('asks for what lies in the product a reader chose', () => {
    expect(partsWithin(rows, 'observation:HSV-2021')).toEqual({ ...rows.query, product: ['HSV'] });
  });

  it('asks nothing where there is nothing further in it, or no such thing', () => {
    expect(partsWithin(rows, 'observation:HSXV-2021')).toBeUndefined();
    expect(partsWithin(rows, 'actor:KAZ')).toBeUndefined();
  });
});
