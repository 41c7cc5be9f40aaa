import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown, breakdownRecords, OTHER } from '../../../src/index.ts';
import type { Breakdown, Observation, Product } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyStatistics } from '../arbitrary.ts';

const PARTNERS: Breakdown = { measure: 'trade-value', flow: ['export'], partner: '*', across: 'partner' };
const PRODUCTS: Breakdown = { measure: 'trade-value', flow: ['export'], product: ['*'], across: 'product' };

const partner = (id: string, value: number | null, fields: Partial<Observation> = {}): Observation =>
  observation({ id, partner: id, value, ...(value === null ? { missing: 'suppressed' } : {}), ...fields });

const told = (observations: readonly Observation[], asked: Breakdown, products: readonly Product[] = []) =>
  breakdown(datasetOf({ observations, products }), asked).rows.map(({ value, observation: one }) => [
    one[asked.across],
    value ?? one.missing,
  ]);

const FIVE = [
  partner('AFG', 10),
  partner('UZB', 60),
  partner('KGZ', 30),
  partner('TJK', 5),
  partner('TKM', 2),
];

describe('each partner', () => {
  it('is there without the world', () => {
    expect(told([...FIVE, partner('WLD', 107)], PARTNERS)).toHaveLength(5);
  });

  it('is there without a union of which members are there', () => {
    const observations = [partner('EU', 100), partner('DEU', 60), partner('FRA', 40)];
    const actors = ['EU', 'DEU', 'FRA'].map((id) => ({
      id,
      kind: 'state' as const,
      names: { en: id },
      sources: [],
      ...(id === 'EU' ? {} : { partOf: 'EU' }),
    }));
    const { rows } = breakdown(datasetOf({ observations, actors }), PARTNERS);
    expect(rows.map((row) => row.observation.partner)).toEqual(['DEU', 'FRA']);
  });
});

describe('each product', () => {
  const goods = ['HS11', 'HS1101', 'HS10', ''].map((product) =>
    observation({ id: `p${product}`, product: product || undefined, value: 1 }),
  );

  it('is there without those of which parts are there', () => {
    expect(told(goods, PRODUCTS)).toEqual([
      ['HS10', 1],
      ['HS1101', 1],
    ]);
  });

  it('keeps a whole in a year for which its parts are not given', () => {
    const before = observation({ id: 'before', product: 'HS11', period: '2021', value: 7 });
    expect(told([...goods, before], PRODUCTS)).toContainEqual(['HS11', 7]);
  });

  it('is a part of what the dataset says, even of itself', () => {
    const products = [
      { id: 'HS11', edition: 'HS2022', names: { en: 'Flour' }, parent: 'S' },
      { id: 'S', edition: 'HS2022', names: { en: 'Section' }, parent: 'HS11' },
    ];
    expect(told(goods, PRODUCTS, products)).toEqual([
      ['HS10', 1],
      ['HS1101', 1],
    ]);
  });

  it('is there with its whole where both are asked for by name', () => {
    expect(told(goods, { ...PRODUCTS, product: ['HS11', 'HS1101'] })).toHaveLength(2);
  });
});

describe('the largest', () => {
  it('stand by themselves, and the others become one derived row', () => {
    const { rows, notes } = breakdown(datasetOf({ observations: FIVE }), { ...PARTNERS, top: 2 });
    expect(rows.map(({ value, observation: one }) => [one.partner, value])).toEqual([
      ['KGZ', 30],
      ['UZB', 60],
      [OTHER, 17],
    ]);
    expect(rows[2]).toMatchObject({
      observation: { nature: 'derived', formula: 'sum of 3 partners', inputs: ['AFG', 'TJK', 'TKM'] },
    });
    expect(rows[2]?.line).toBeDefined();
    expect(notes).toEqual([]);
  });

  it('are the largest over all periods, so that each year shows the same ones', () => {
    const later = FIVE.map((one) => ({
      ...one,
      id: `${one.id}-later`,
      period: '2023',
      value: 100 - one.value!,
    }));
    const rows = breakdown(datasetOf({ observations: [...FIVE, ...later] }), { ...PARTNERS, top: 2 }).rows;
    for (const period of ['2022', '2023'])
      expect(
        rows.filter((row) => row.observation.period === period).map((row) => row.observation.partner),
      ).toEqual(['AFG', 'KGZ', OTHER].slice(0, 3));
  });

  it('are all where one other would be left', () => {
    expect(told(FIVE, { ...PARTNERS, top: 4 }).map(([id]) => id)).not.toContain(OTHER);
    expect(told(FIVE, { ...PARTNERS, top: 3 })).toHaveLength(4);
  });

  it('leave a sum that is missing where one of its parts is', () => {
    expect(told([...FIVE, partner('IRN', null)], { ...PARTNERS, top: 2 })).toContainEqual([
      OTHER,
      'suppressed',
    ]);
  });

  it('leave claims about the others out of the sum, as notes', () => {
    const claim = partner('AFG', 1000, { id: 'c', nature: 'claim' });
    const { rows, notes } = breakdown(datasetOf({ observations: [...FIVE, claim] }), { ...PARTNERS, top: 2 });
    expect(rows.at(-1)?.value).toBe(17);
    expect(notes.map(({ record }) => record.id)).toEqual(['c']);
  });

  it('never sum two producers', () => {
    const others = FIVE.map((one) => ({ ...one, id: `${one.id}-b`, sources: [{ source: 'article' }] }));
    expect(told([...FIVE, ...others], { ...PARTNERS, top: 2 }).filter(([id]) => id === OTHER)).toEqual([
      [OTHER, 17],
      [OTHER, 17],
    ]);
  });

  it('and the others come to what all come to', () => {
    fc.assert(
      fc.property(anyStatistics(), fc.nat(3), (observations, top) => {
        const stated = observations.filter(({ value }) => value !== null && value < 1e300);
        const total = (asked: Breakdown): number =>
          breakdown(datasetOf({ observations: stated }), asked).rows.reduce(
            (sum, { value }) => sum + value!,
            0,
          );
        expect(total({ ...PARTNERS, top }) / (total(PARTNERS) || 1)).toBeCloseTo(
          total(PARTNERS) === 0 ? 0 : 1,
          9,
        );
        expect(total({ ...PRODUCTS, top }) / (total(PRODUCTS) || 1)).toBeCloseTo(
          total(PRODUCTS) === 0 ? 0 : 1,
          9,
        );
      }),
    );
  });
});

describe('breakdownRecords', () => {
  it('answers of records as breakdown does', () => {
    fc.assert(
      fc.property(anyStatistics(), fc.integer({ min: 1, max: 4 }), (observations, top) => {
        const dataset = datasetOf({ observations });
        const asked = { ...PARTNERS, flow: [], top };
        expect(breakdownRecords(dataset, asked)).toEqual(breakdown(dataset, asked));
      }),
    );
  });
});
