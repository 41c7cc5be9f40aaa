import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown, changes, OTHER, parts, rank, share } from '../../../src/index.ts';
import type { Observation, Product, Rows, TradeQuery } from '../../../src/index.ts';
import { levelByDigits, wholesOf } from '../../../src/query/trade/wholes.ts';
import { datasetOf, observation } from '../../fixture.ts';

const EACH: TradeQuery = { measure: 'trade-value', flow: ['export'], product: ['*'] };

const of = (product: string, value: number, fields: Partial<Observation> = {}): Observation =>
  observation({ id: product || 'all', product: product || undefined, value, ...fields });

const figures = (values: Readonly<Record<string, number>>): readonly Observation[] =>
  Object.entries(values).map(([product, value]) => of(product.trim(), value));

const told = ({ rows }: Rows) =>
  Object.fromEntries(
    rows.map(({ value, observation: { product = '', missing } }) => [` ${product}`, value ?? missing]),
  );

const shares = (values: Readonly<Record<string, number>>, products: readonly Product[] = []) =>
  told(share(datasetOf({ observations: figures(values), products }), EACH, 'product'));

const sumOf = ({ rows }: Rows): number => rows.reduce((all, { value }) => all + (value ?? 0), 0);

// Keys that are numbers would be put in order: a space keeps them text.
const BARE = { ' 27': 100, ' 2709': 90, ' 72': 50 };

describe('codes of two, four and six digits', () => {
  it('are levels', () => {
    expect(shares(BARE)).toEqual({ ' 27': 100 / 150, ' 2709': 'unknown', ' 72': 50 / 150 });
    expect(shares({ ' 10': 60, ' 1001': 50, ' 11': 40, ' 1101': 30 })).toEqual({
      ' 10': 0.6,
      ' 1001': 50 / 80,
      ' 11': 0.4,
      ' 1101': 30 / 80,
    });
  });

  it('have places on their own', () => {
    const answer = rank(datasetOf({ observations: figures(BARE) }), EACH, 'product');
    expect(told(answer)).toEqual({ ' 27': 1, ' 2709': 'not-applicable', ' 72': 2 });
  });

  it('are summed without those of which parts are there', () => {
    const observations = figures({ ...BARE, ' 10': 5, ' 11': 4 });
    const asked = { ...EACH, across: 'product', top: 1 } as const;
    expect(told(breakdown(datasetOf({ observations }), asked))).toEqual({ ' 2709': 90, [` ${OTHER}`]: 59 });
  });

  it('are the outermost of a whole, and what lies in them', () => {
    const dataset = datasetOf({ observations: figures(BARE) });
    expect(told(parts(dataset, EACH))).toEqual({ ' 27': 100, ' 72': 50 });
    expect(parts(dataset, EACH).rows.map((row) => row.parts)).toEqual([1, undefined]);
    expect(told(parts(dataset, { ...EACH, product: ['27'] }))).toEqual({ ' 2709': 90 });
  });

  it('lie in the nearest that has figures', () => {
    const dataset = datasetOf({ observations: figures({ HS27: 100, HS270900: 90, HS72: 50 }) });
    expect(told(parts(dataset, { ...EACH, product: ['HS27'] }))).toEqual({ ' HS270900': 90 });
  });

  it('change once', () => {
    const observations = [
      ...figures(BARE),
      ...figures(BARE).map((one) => ({ ...one, id: `${one.id}-23`, period: '2023', value: one.value! + 10 })),
    ];
    const values = changes(datasetOf({ observations }), EACH).rows.map(({ value }) => value);
    expect(values).toEqual([140, 10, 10, 160]);
  });
});

describe('codes of SITC', () => {
  it('have a level for each digit, with and without their letters', () => {
    const expected = [30 / 80, 'unknown', 'unknown', 50 / 80];
    expect(shares({ ' 0': 30, ' 04': 20, ' 041': 10, ' 3': 50 })).toEqual({
      ' 0': expected[0],
      ' 04': expected[1],
      ' 041': expected[2],
      ' 3': expected[3],
    });
    expect(Object.values(shares({ SITC0: 30, SITC04: 20, SITC041: 10, SITC3: 50 }))).toEqual(expected);
  });
});

describe('codes of which nobody knows what lies in what', () => {
  const UNKNOWN = { CN_27: 100, CN_2709: 90, CN_72: 50 };

  it('have no total where one begins another', () => {
    expect(Object.values(shares(UNKNOWN))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(Object.values(shares({ CN_27: 100, CN_72: 50 }))).toEqual([100 / 150, 50 / 150]);
    const observations = figures({ ...UNKNOWN, CN_99: 500 });
    expect(told(breakdown(datasetOf({ observations }), { ...EACH, across: 'product', top: 1 }))).toEqual({
      ' CN_99': 500,
      [` ${OTHER}`]: 'unknown',
    });
  });

  it('have no places then, and a share of what the producer gives as the whole', () => {
    const observations = [...figures(UNKNOWN), of('', 200)];
    const dataset = datasetOf({ observations });
    expect(Object.values(told(rank(dataset, EACH, 'product')))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(told(share(dataset, EACH, 'product'))).toEqual({
      ' CN_27': 0.5,
      ' CN_2709': 0.45,
      ' CN_72': 0.25,
    });
  });
});

describe('classifications of one dataset', () => {
  const product = (id: string, edition: string, fields: Partial<Product> = {}): Product => ({
    id,
    edition,
    names: { en: id },
    ...fields,
  });

  it('are never added to each other, nor are levels of one', () => {
    const products = [
      product('food', 'groups'),
      product('metals', 'groups'),
      product('HS-II', 'HS2022', { level: 'section' }),
      product('HS-V', 'HS2022', { level: 'section' }),
      product('HS27', 'HS2022', { level: 'chapter' }),
    ];
    const all = { food: 30, metals: 70, 'HS-II': 40, 'HS-V': 60, HS27: 55 };
    expect(Object.values(shares(all, products))).toEqual([0.4, 0.6, 'unknown', 0.3, 0.7]);
  });
});

/** Goods of a tree of codes: some of its codes, each with what it comes to. */
const anyGoods = fc
  .record({
    prefix: fc.constantFrom('HS', '', 'SITC', 'BEC'),
    leaves: fc.uniqueArray(fc.stringMatching(/^[0-3]{4}$/), { minLength: 1, maxLength: 12 }),
    values: fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }),
    step: fc.constantFrom(1, 2),
    dropped: fc.array(fc.nat(40)),
    total: fc.boolean(),
  })
  .map(({ prefix, leaves, values, step, dropped, total }) => {
    const sums = new Map<string, number>();
    leaves.forEach((leaf, i) => {
      for (let length = 4; length > 0; length -= step) {
        const code = prefix + leaf.slice(0, length);
        sums.set(code, (sums.get(code) ?? 0) + values[i]!);
      }
    });
    const kept = [...sums].filter((_, i) => !dropped.includes(i));
    const whole = leaves.reduce((all, _, i) => all + values[i]!, 0);
    const observations = kept.map(([id, value]) => of(id, value));
    return { observations: total ? [...observations, of('', whole)] : observations, whole };
  });

describe('whatever codes are there', () => {
  it('shares of one level never come to more than 1', () => {
    fc.assert(
      fc.property(anyGoods, ({ observations }) => {
        const levels = new Map<string, number>();
        for (const { value, observation: one } of share(datasetOf({ observations }), EACH, 'product').rows) {
          const level = String(levelByDigits(one.product!));
          levels.set(level, (levels.get(level) ?? 0) + (value ?? 0));
        }
        for (const sum of levels.values()) expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('the largest and the others come to what all come to, and never to more than all goods', () => {
    fc.assert(
      fc.property(anyGoods, fc.nat(5), ({ observations, whole }, top) => {
        const dataset = datasetOf({ observations });
        const all = sumOf(breakdown(dataset, { ...EACH, across: 'product' }));
        expect(sumOf(breakdown(dataset, { ...EACH, across: 'product', top }))).toBe(all);
        expect(all).toBeLessThanOrEqual(whole);
        expect(sumOf(parts(dataset, EACH))).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it('no code lies in one of its own level', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(HS|SITC|BEC)?\d{1,8}$/), (id) => {
        const wholes = wholesOf(id, new Map());
        expect(wholes).toHaveLength(id.replace(/\D/g, '').length - 1);
        expect(new Set([id, ...wholes].map(levelByDigits)).size).toBe(wholes.length + 1);
      }),
    );
  });
});
