import { describe, expect, it } from 'vitest';
import type { Dataset, Observation, Product, Series } from '../../src/index.ts';
import { isOneState } from '../../src/value/groups.ts';
import { lint } from '../../src/lint/lint.ts';
import { observation, source } from '../fixture.ts';
import { withSources } from './article-fixture.ts';

const found = (observations: readonly Observation[], lists: Partial<Dataset> = {}): readonly string[] =>
  lint(withSources(observations, lists)).map(({ code, id }) => `${code} ${id}`);

const of = (id: string, value: number, fields: Partial<Observation> = {}): Observation =>
  observation({ id, value, ...fields });

const WRONG = ['sum-of-children total'];

describe('turnover', () => {
  const flows = [of('x', 90), of('m', 10, { flow: 'import' })];
  const total = (value: number, fields: Partial<Observation> = {}): Observation =>
    of('total', value, { flow: 'turnover', ...fields });

  it('is export plus import, neither more nor less', () => {
    expect(found([...flows, total(100)])).toEqual([]);
    expect(found([...flows, total(101)])).toEqual([]);
    expect(found([...flows, total(120)])).toEqual(WRONG);
    expect(found([...flows, total(80)])).toEqual(WRONG);
  });

  it('may be more where imports are not given, never less', () => {
    expect(found([flows[0]!, total(120)])).toEqual([]);
    expect(found([flows[0]!, total(80)])).toEqual(WRONG);
  });

  it('may be further off where figures are provisional, or of other editions', () => {
    expect(found([...flows, total(108, { obsStatus: ['provisional'] })])).toEqual([]);
    expect(found([...flows, total(108, { knownFrom: '2024' })])).toEqual([]);
    expect(found([...flows, total(108)])).toEqual(WRONG);
    const other = of('older', 97, { knownFrom: '2020' });
    expect(found([...flows, other, total(107)])).toEqual([]);
  });

  it('is held against what the same producer counts in the same way', () => {
    for (const fields of [
      { sources: [{ source: 'yearbook' }] },
      { valuation: 'CIF' },
      { unit: 'KZT' },
      { periodKind: 'fiscal' },
    ] as const)
      expect(found([...flows, total(500, fields)])).toEqual([]);
  });

  it('is derived rightly or not', () => {
    const derived = total(120, { nature: 'derived', formula: 'export + import', inputs: ['x', 'm'] });
    expect(found([...flows, derived])).toEqual(WRONG);
    expect(found([...flows, { ...derived, value: 100 }])).toEqual([]);
  });

  it('is not held against claims, hopes, vague or withdrawn numbers', () => {
    for (const fields of [
      { nature: 'claim' },
      { nature: 'target' },
      { qualifier: 'approx' },
      { rank: 'deprecated' },
      { high: 200 },
    ] as const)
      expect(found([of('x', 150, fields), total(100)]).filter((text) => text.startsWith('sum'))).toEqual([]);
  });
});

describe('a balance', () => {
  const flows = [of('x', 90), of('m', 10, { flow: 'import' })];
  const total = (value: number, fields: Partial<Observation> = {}): Observation =>
    of('total', value, { flow: 'balance', ...fields });

  it('is export minus import, neither more nor less, above zero or below', () => {
    expect(found([...flows, total(80)])).toEqual([]);
    expect(found([...flows, total(50)])).toEqual(WRONG);
    expect(found([...flows, total(100)])).toEqual(WRONG);
    const bought = [of('x', 10), of('m', 90, { flow: 'import' })];
    expect(found([...bought, total(-80)])).toEqual([]);
    expect(found([...bought, total(80)])).toEqual(WRONG);
  });

  it('may be as far off as a revision of what it is made of', () => {
    const flows = [of('x', 1000), of('m', 990, { flow: 'import' })];
    expect(found([...flows, total(25)])).toEqual([]);
    expect(found([...flows, total(100)])).toEqual(WRONG);
    expect(found([...flows, total(100, { obsStatus: ['provisional'] })])).toEqual([]);
    const other = of('newer', 30, { flow: 'import', knownFrom: '2024' });
    expect(found([of('x', 90), of('m', 10, { flow: 'import' }), other, total(60)])).toEqual([]);
  });

  it('is held against both, of one producer, valued alike, or not at all', () => {
    expect(found([flows[0]!, total(500)])).toEqual([]);
    expect(found([flows[1]!, total(500)])).toEqual([]);
    expect(found([...flows, total(500, { valuation: 'CIF' })])).toEqual([]);
    expect(found([...flows, total(500, { sources: [{ source: 'yearbook' }] })])).toEqual([]);
  });

  it('says what it should be, and of what', () => {
    const [finding] = lint(withSources([...flows, total(50)]));
    expect(finding).toMatchObject({
      expected: '80 USD: x (statistic, bureau) and 1 more',
      received: '50 USD',
      against: ['x', 'm'],
    });
  });
});

describe('a year', () => {
  const MONTHS = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, '0')}`);
  const months = (value: number, n = 12): readonly Observation[] =>
    MONTHS.slice(0, n).map((period) => of(period, value, { period, periodKind: 'month' }));
  const span = (from: number, to: number, value: number): Observation => {
    const period = `${MONTHS[from - 1]}/${MONTHS[to - 1]}`;
    return of(period, value, { period, periodKind: 'range' });
  };
  const total = (value: number, fields: Partial<Observation> = {}): Observation => of('total', value, fields);

  it('is no less than its months, however many are given', () => {
    expect(found([...months(10), total(120)])).toEqual([]);
    expect(found([...months(10), total(100)])).toEqual(WRONG);
    expect(found([...months(10, 3), total(20)])).toEqual(WRONG);
    expect(found([...months(10, 3), total(100)])).toEqual([]);
  });

  it('may have been revised upwards, for itself alone', () => {
    expect(found([...months(10), total(150)])).toEqual([]);
  });

  it('is not half as much again as all of its months, or quarters, come to', () => {
    expect(found([...months(10), total(178)])).toEqual([]);
    expect(found([...months(10), total(190)])).toEqual(WRONG);
    expect(found([...months(10, 11), total(190)])).toEqual([]);
    const quarters = [span(1, 3, 30), span(4, 6, 30), span(7, 9, 30), span(10, 12, 30)];
    expect(found([...quarters, total(190)])).toEqual(WRONG);
    expect(found([...quarters.slice(1), total(190)])).toEqual([]);
    expect(found([span(1, 5, 50), span(6, 10, 50), total(190)])).toEqual([]);
  });

  it('is no less than its quarters, its halves, and what was traded until some month of it', () => {
    const quarters = [span(1, 3, 30), span(4, 6, 30), span(7, 9, 30), span(10, 12, 30)];
    expect(found([...quarters, total(120)])).toEqual([]);
    expect(found([...quarters, total(100)])).toEqual(WRONG);
    expect(found([span(1, 6, 60), span(7, 12, 60), total(100)])).toEqual(WRONG);
    expect(found([span(1, 9, 90), total(80)])).toEqual(WRONG);
  });

  it('counts none of its days twice: months and quarters are sums each, intervals that overlap none', () => {
    const all = [...months(10), span(1, 3, 30), span(4, 6, 30), span(1, 6, 60), span(1, 9, 90)];
    expect(found([...all, total(120)])).toEqual([]);
    expect(found([span(1, 3, 60), span(2, 4, 60), span(3, 5, 60), total(70)])).toEqual([]);
    expect(found([...all, total(50)])).toEqual(WRONG);
  });

  it('is a calendar year, and the months are of it, in the same goods, by the same producer', () => {
    expect(found([...months(10), total(50, { periodKind: 'fiscal' })])).toEqual([]);
    expect(found([...months(10), total(50, { period: '2021' })])).toEqual([]);
    expect(found([...months(10), total(50, { product: 'HS11' })])).toEqual([]);
    expect(found([...months(10), total(50, { sources: [{ source: 'yearbook' }] })])).toEqual([]);
    const undated = months(10).map((one) => ({ ...one, periodKind: undefined }));
    expect(found([...undated, total(50, { periodKind: undefined })])).toEqual(WRONG);
  });

  it('is read from columns as from records', () => {
    const { id: _, value: __, period: ___, periodKind: ____, ...shared } = observation();
    const words = ['2022', ...MONTHS];
    const series: Series = {
      id: 's',
      shared,
      words: { period: { words, codes: words.map((_, i) => i) } },
      numbers: { value: [100, ...MONTHS.map(() => 10)] },
      key: ['period'],
    };
    const told = lint(withSources([], { series: [series], sources: [source()] }));
    expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual(['sum-of-children series[0][0]']);
  });
});

describe('trade with the world', () => {
  const partner = (id: string, value: number, fields: Partial<Observation> = {}): Observation =>
    of(id, value, { partner: id, ...fields });
  const total = (value: number): Observation => of('total', value, { partner: 'WLD' });
  const states = [partner('AFG', 40), partner('UZB', 50)];

  it('is no less than that with states', () => {
    expect(found([...states, total(90)])).toEqual([]);
    expect(found([...states, total(200)])).toEqual([]);
    expect(found([...states, total(80)])).toEqual(WRONG);
  });

  it('has groups of states beside them that are no parts of it', () => {
    expect(found([...states, partner('EUU', 40), partner('EU', 40), total(90)])).toEqual([]);
    expect(['AFG', 'XKX'].map(isOneState)).toEqual([true, true]);
    expect(['WLD', 'EUU', 'EU', 'afg', '', 'HS11'].map(isOneState)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says what its parts come to, and names them', () => {
    const [finding] = lint(withSources([...states, total(80)]));
    expect(finding).toMatchObject({
      expected: 'at least 90 USD: AFG (statistic, bureau) and 1 more',
      received: '80 USD',
      against: ['AFG', 'UZB'],
      path: 'observations[2]',
    });
  });

  it('allows for what rounding hides', () => {
    const rounded = { scale: 6, decimals: 0 } as const;
    const tiny = [
      partner('AFG', 1, rounded),
      partner('UZB', 1, rounded),
      of('total', 1, { partner: 'WLD', ...rounded }),
    ];
    expect(found(tiny)).toEqual([]);
    expect(found(tiny.map((one) => ({ ...one, decimals: 3 })))).toEqual(WRONG);
  });

  it('is read from columns as from records', () => {
    const { id: _, value: __, partner: ___, ...shared } = observation();
    const series: Series = {
      id: 's',
      shared,
      words: { partner: { words: ['AFG', 'UZB', 'WLD'], codes: [0, 1, 2] } },
      numbers: { value: [40, 50, 80] },
      key: ['partner'],
    };
    const told = (one: Series): readonly string[] =>
      lint(withSources([], { series: [one], sources: [source()] })).map(({ path, id }) => `${path} ${id}`);
    expect(told(series)).toEqual(['series[0][2] WLD']);
    expect(told({ ...series, numbers: { value: [40, 40, 80] } })).toEqual([]);
    expect(told({ ...series, numbers: { value: [40, null, 80] } })).toEqual([]);
    expect(told({ ...series, exceptions: { 1: { rank: 'deprecated' } } })).toEqual([]);
    expect(told({ ...series, exceptions: { 2: { value: 95 } } })).toEqual([]);
    expect(told({ ...series, numbers: { ...series.numbers, scale: [0, -3, 0] } })).toEqual([]);
    const statuses = { words: ['', 'provisional'], codes: [0, 0, 1] };
    expect(
      told({ ...series, words: { ...series.words, obsStatus: statuses }, numbers: { value: [40, 45, 80] } }),
    ).toEqual([]);
  });
});

describe('goods', () => {
  const product = (id: string, parent?: string, fields: Partial<Product> = {}): Product => ({
    id,
    edition: 'HS2022',
    names: { en: id },
    ...(parent === undefined ? {} : { parent }),
    ...fields,
  });
  const goods = (id: string, value: number): Observation => of(id, value, { product: id });
  const total = (value: number): Observation => of('total', value, { product: 'HS11' });

  it('are no less than those of the next level', () => {
    expect(found([goods('HS1101', 60), goods('HS1102', 40), total(100)])).toEqual([]);
    expect(found([goods('HS1101', 60), goods('HS1102', 40), total(90)])).toEqual(WRONG);
    expect(found([goods('HS1101', 60), total(100)])).toEqual([]);
  });

  it('are so by codes without letters, and those of SITC', () => {
    const all = (codes: readonly string[], value: number): readonly Observation[] => [
      ...codes.map((code) => goods(code, 40)),
      of('total', value, { product: codes[0]!.slice(0, -1) }),
    ];
    expect(found(all(['041', '042'], 80))).toEqual([]);
    expect(found(all(['041', '042'], 70))).toEqual(WRONG);
    expect(found(all(['SITC041', 'SITC042'], 70))).toEqual(WRONG);
    const bare = [goods('1001', 60), goods('1003', 40)];
    expect(found([...bare, of('total', 90, { product: '10' })])).toEqual(WRONG);
    expect(found([...bare, of('total', 90, { product: undefined })])).toEqual(WRONG);
    expect(
      found([...bare, of('total', 100, { product: '10' }), of('all', 100, { product: undefined })]),
    ).toEqual([]);
  });

  it('are no less than those two levels below, where the level between is not given', () => {
    expect(found([goods('HS110100', 160), total(100)])).toEqual(WRONG);
    expect(found([goods('HS110100', 60), goods('HS110290', 60), total(100)])).toEqual(WRONG);
    expect(found([goods('HS110100', 60), goods('HS110290', 40), total(100)])).toEqual([]);
    // A heading that is given for another partner says nothing of this one.
    const elsewhere = of('elsewhere', 1, { product: 'HS1101', partner: 'UZB' });
    expect(found([goods('HS110100', 160), elsewhere, total(100)])).toEqual(WRONG);
    expect(found([goods('HS110100', 60), goods('HS1101', 60), elsewhere, total(100)])).toEqual([]);
  });

  it('are told once, however many levels say so', () => {
    const all = [goods('HS1101', 160), goods('HS110100', 160), goods('HS11010010', 160), total(100)];
    expect(found(all)).toEqual(WRONG);
  });

  it('are no more where all that the dataset lists of them are given', () => {
    const products = [product('HS11'), product('HS1101', 'HS11'), product('HS1102', 'HS11')];
    const parts = [goods('HS1101', 60), goods('HS1102', 20)];
    expect(found([...parts, total(100)], { products })).toEqual(WRONG);
    expect(found([...parts, total(100)], { products: [...products, product('HS1103', 'HS11')] })).toEqual([]);
    expect(found([...parts, total(100)])).toEqual([]);
  });

  it('of several levels are never added to each other', () => {
    const levels = [goods('HS10', 30), goods('HS11', 60), goods('HS1101', 60), goods('HS110100', 60)];
    expect(found([...levels, of('total', 90, { product: undefined })])).toEqual([]);
    expect(found([...levels, of('total', 80, { product: undefined })])).toEqual(WRONG);
  });

  it('of several classifications are all goods each', () => {
    const products = [
      product('HS-II', undefined, { level: 'section' }),
      product('HS-V', undefined, { level: 'section' }),
      product('food', undefined, { edition: 'groups' }),
    ];
    const all = [
      goods('HS-II', 40),
      goods('HS-V', 50),
      goods('food', 70),
      goods('HS11', 80),
      goods('unlisted', 80),
    ];
    expect(found([...all, of('total', 100, { product: undefined })], { products })).toEqual([]);
    expect(found([...all, of('total', 85, { product: undefined })], { products })).toEqual([
      'sum-of-children total',
    ]);
  });

  it('are added in money, not in tonnes', () => {
    const tonnes = { measure: 'trade-quantity', unit: 'TNE' } as const;
    const parts = [
      of('a', 60, { product: 'HS1101', ...tonnes }),
      of('b', 40, { product: 'HS1102', ...tonnes }),
    ];
    expect(found([...parts, { ...total(90), ...tonnes }])).toEqual([]);
  });
});
