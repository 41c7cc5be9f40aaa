import { describe, expect, it } from 'vitest';
import type { Dataset, Observation } from '../../src/index.ts';
import { comparable } from '../../src/lint/kin.ts';
import { lint } from '../../src/lint/lint.ts';
import { tonnesIn } from '../../src/lint/mass.ts';
import { observation } from '../fixture.ts';
import { CLAIMS, OFFICIAL, withSources } from './article-fixture.ts';

const found = (observations: readonly Observation[], lists: Partial<Dataset> = {}): readonly string[] =>
  lint(withSources(observations, lists))
    .filter(({ code }) => code === 'unit-price-outlier')
    .map(({ id }) => id);

const flour = { product: 'HS1101', period: '2022' } as const;

/** 390 dollars a tonne. */
const value = observation({ id: 'v', ...flour, value: 499.2e6 });
const tonnes = observation({ id: 'q', ...flour, measure: 'trade-quantity', unit: 'TNE', value: 1.28e6 });

const price = (amount: number, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: 'price',
    nature: 'claim',
    ...flour,
    measure: 'unit-value',
    value: amount,
    per: 'TNE',
    sources: [{ source: 'article' }],
    ...fields,
  });

describe('a claimed price', () => {
  it.each([
    [390, false],
    [60, false],
    [30, true],
    [3000, false],
    [6000, true],
  ])('of %d dollars beside an official 390 is an outlier: %o', (amount, wrong) => {
    expect(found([value, tonnes, price(amount)])).toEqual(wrong ? ['price'] : []);
  });

  it('is read in any unit of mass', () => {
    expect(found([value, tonnes, price(0.39, { per: 'KGM' })])).toEqual([]);
    expect(found([value, tonnes, price(390, { per: 'KGM' })])).toEqual(['price']);
    expect(found([value, { ...tonnes, unit: 'KGM', value: 1.28e9 }, price(30)])).toEqual(['price']);
    expect(tonnesIn('litre')).toBeUndefined();
    expect(tonnesIn('toString')).toBeUndefined();
  });

  it.each<[string, Partial<Observation>]>([
    ['another currency', { unit: 'KZT' }],
    ['another unit of quantity', { per: 'LTR' }],
    ['other goods', { product: 'HS0802' }],
    ['other parties', { partner: 'UZB' }],
    ['another time', { period: '1999' }],
    ['goods that are not named', { product: undefined }],
    ['a quantity that is not named', { per: undefined }],
  ])('is not held against %s', (_, fields) => {
    expect(found([value, tonnes, price(3, fields)])).toEqual([]);
  });

  it('is held against what the seller gets from the world', () => {
    const toWorld = [value, tonnes].map((one) => ({ ...one, partner: 'WLD' }));
    expect(found([...toWorld, price(3)])).toEqual(['price']);
    expect(found([...toWorld, price(3, { flow: 'import' })])).toEqual([]);
  });

  it('is held against an official price, and against other claims', () => {
    expect(found([price(390, { id: 'official', nature: 'statistic' }), price(3)])).toEqual(['price']);
    expect(found([price(390, { id: 'other', sources: [{ source: 'agency' }] }), price(3)])).toEqual([
      'other',
      'price',
    ]);
    expect(found([price(390, { id: 'told twice' }), price(3)])).toEqual([]);
  });

  it('is none where one other price agrees', () => {
    const agency = price(5, { id: 'agency', sources: [{ source: 'agency' }] });
    expect(found([value, tonnes, agency, price(3)])).toEqual(['agency', 'price'].slice(2));
  });

  it('may be of a part of the goods, or of what they are milled of', () => {
    const parents = new Map([['HS11', 'HS-II']]);
    expect(comparable('HS1101', 'HS11', parents)).toBe(true);
    expect(comparable('HS1101', 'HS1001', parents)).toBe(true);
    expect(comparable('HS10', 'HS1101', parents)).toBe(true);
    expect(comparable('HS1101', 'HS1102', parents)).toBe(false);
    expect(comparable('HS1101', 'HS-II', parents)).toBe(false);
    expect(comparable('HS1101', 'HS0802', parents)).toBe(false);
    expect(comparable('flour', 'flour', parents)).toBe(true);
  });
});

describe('the price that follows from a deal', () => {
  const { c034, c031, c046, c047, c048, c051 } = CLAIMS;
  const context = [...OFFICIAL, c034, c051];

  it('is told of everything it follows from', () => {
    expect(found([...context, c046, c047])).toEqual(['c046', 'c047']);
    expect(found([...context, c046, c047, c048])).toEqual(['c046', 'c047', 'c048']);
  });

  it('is held against the share, the value and the quantity that the article gives, where nothing is official', () => {
    expect(found([c034, c031, c051, c046, c047])).toEqual(['c046', 'c047']);
    const [finding] = lint(withSources([c034, c031, c051, c046, c047]));
    expect(finding?.expected).toMatch(/^373\.\d to 1010 USD per TNE: c034 × c031 \/ c051$/);
    expect(finding?.received).toMatch(/^at most 17 USD per TNE: exact 5000000 USD: c046/);
  });

  it('is not judged without any of the three', () => {
    expect(found([c031, c051, c046, c047])).toEqual([]);
    expect(found([c034, c051, c046, c047])).toEqual([]);
    expect(found([c034, c031, c046, c047])).toEqual([]);
    expect(found([c034, c031, { ...c051, period: '2021' }, c046, c047])).toEqual([]);
  });

  it('is sound where it is that of the comparable contract: 23 million for 100,000 tonnes', () => {
    const other = [
      { ...c046, value: 23e6 },
      { ...c047, value: 100000 },
    ];
    expect(found([...context, ...other])).toEqual([]);
  });

  it('may be as many times lower as the years it runs', () => {
    const dear = [
      { ...c046, value: 15e9 },
      { ...c047, qualifier: 'exact' as const },
    ];
    expect(found([...context, ...dear])).toEqual(['c046', 'c047']);
    expect(found([...context, ...dear, { ...c048, value: 30 }])).toEqual([]);
  });

  it('is not made of several deals of one source, of which nobody says what belongs together', () => {
    expect(found([...context, c046, c047, { ...c047, id: 'another' }])).toEqual([]);
    expect(found([...context, c046, { ...c047, attribution: 'somebody else' }])).toEqual([]);
  });

  it('follows from traded goods as from contracted ones', () => {
    const said = { nature: 'claim', sources: [{ source: 'article' }], attribution: 'x' } as const;
    const cheap = [
      { ...value, ...said, id: 'a', value: 5e6 },
      { ...tonnes, ...said, id: 'b', value: 3e5 },
    ];
    expect(found([price(390, { id: 'official', nature: 'statistic' }), ...cheap])).toEqual(['a', 'b']);
  });
});
