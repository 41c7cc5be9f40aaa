import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, ratio } from '../../../src/index.ts';
import type { Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { parsePeriod } from '../../../src/value/period.ts';
import { yearBefore } from '../../../src/query/trade/year-before.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyStatistics } from '../arbitrary.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export'] };

const exports = (values: Readonly<Record<string, number | null>>, fields: Partial<Observation> = {}) =>
  Object.entries(values).map(([period, value]) =>
    observation({
      id: period,
      period,
      value,
      ...(value === null ? { missing: 'suppressed' } : {}),
      ...fields,
    }),
  );

const grown = (observations: readonly Observation[], asked: Partial<TradeQuery> = {}): Rows =>
  growth(datasetOf({ observations }), { ...ASKED, ...asked });

const values = ({ rows }: Rows) => rows.map(({ value, observation: { missing } }) => value ?? missing);

describe('growth', () => {
  it('takes the year before in a calendar whose years begin on the 20th or the 21st of March', () => {
    const years = {
      '2020-03-20/2021-03-20': 100,
      '2021-03-21/2022-03-20': 200,
      '2022-03-21/2023-03-20': 600,
      '2023-03-21/2024-03-19': 300,
      '2024-03-20/2025-03-20': 300,
    };
    const answer = grown(exports(years, { periodKind: 'year' }));
    expect(values(answer)).toEqual(['unknown', 2, 3, 0.5, 1]);
    expect(answer.rows[3]).toMatchObject({
      observation: { formula: 'export 2023-03-21/2024-03-19 / export 2022-03-21/2023-03-20' },
    });
    const apart = exports({ '2020-03-20/2021-03-20': 1, '2023-03-21/2024-03-19': 3 }, { periodKind: 'year' });
    expect(values(grown(apart))).toEqual(['unknown', 'unknown']);
  });

  it('is a value over that of the year before', () => {
    const answer = grown(exports({ 2021: 469, 2022: 938 }), { period: '2022' });
    expect(answer).toMatchObject({ unit: 'ratio', query: { measure: 'trade-ratio' } });
    expect(answer.rows).toMatchObject([
      {
        value: 2,
        observation: {
          id: 'KAZ-AFG-export-growth-2022-bureau',
          measure: 'trade-ratio',
          unit: 'ratio',
          formula: 'export 2022 / export 2021',
          inputs: ['2022', '2021'],
        },
      },
    ]);
    expect(answer.rows[0]?.line).toBeDefined();
  });

  it('is missing for the first year, after a gap, where a number is withheld, and over nothing', () => {
    expect(values(grown(exports({ 2015: 1, 2017: 2, 2018: null, 2019: 4, 2020: 0, 2021: 3 })))).toEqual([
      'unknown',
      'unknown',
      'suppressed',
      'suppressed',
      0,
      'not-applicable',
    ]);
  });

  it('is not applicable over a balance that is not above zero, whatever it becomes', () => {
    const balances = exports({ 2019: -10, 2020: -5, 2021: 10, 2022: 5, 2023: -5 }, { flow: 'balance' });
    expect(values(grown(balances, { flow: ['balance'] }))).toEqual([
      'unknown',
      'not-applicable',
      'not-applicable',
      0.5,
      -1,
    ]);
    const over = ratio(
      datasetOf({ observations: balances }),
      { ...ASKED, flow: ['balance'] },
      { period: '2019' },
    );
    expect(new Set(values(over))).toEqual(new Set(['not-applicable']));
  });

  it('compares a month with the same month', () => {
    const months = exports({ '2021-12': 1, '2022-01': 5, '2022-12': 3 }, { periodKind: 'month' });
    expect(values(grown(months, { period: '2022-12' }))).toEqual([3]);
    expect(values(grown(months, { period: '2022-01' }))).toEqual(['unknown']);
  });

  it('never compares two producers', () => {
    const other = observation({ id: 'other', period: '2021', value: 1, sources: [{ source: 'article' }] });
    expect(values(grown([...exports({ 2022: 2 }), other]))).toEqual(['unknown', 'unknown']);
  });

  it('is the ratio that the shipped dataset derives', () => {
    const asked = {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: ['turnover'],
      period: '2022',
    } as const;
    const held = shipped.observations.find(({ id }) => id === 'KAZ-AFG-turnover-growth-2022-kaz-bns');
    expect(growth(shipped, asked).rows).toMatchObject([
      { value: held?.value, observation: { id: held?.id, formula: held?.formula, inputs: held?.inputs } },
    ]);
  });

  it('times the year before is the value', () => {
    fc.assert(
      fc.property(anyStatistics(), (observations) => {
        const byId = new Map(observations.map((one) => [one.id, one]));
        const { rows } = grown(observations, { flow: [], product: ['*'] });
        for (const {
          value,
          observation: { inputs },
        } of rows) {
          if (value === null) continue;
          const [own, before] = inputs!.map((id) => byId.get(id)!.value ?? 0);
          // Below the smallest doubles a quotient loses digits, or all of them.
          if (own !== 0 && Math.abs(value) < 1e-200) continue;
          expect(Math.abs(value * before! - own!)).toBeLessThanOrEqual(Math.abs(own!) * 1e-12 + 1e-280);
        }
      }),
    );
  });
});

describe('the year before', () => {
  it.each([
    ['2022', '2021'],
    ['2022-03', '2021-03'],
    ['2024-02', '2023-02'],
    ['2021/2022', '2020/2021'],
    ['2021-08/..', '2020-08/..'],
  ])('%s is %s', (text, before) => {
    expect(yearBefore(parsePeriod(text)!)).toEqual(parsePeriod(before));
  });
});

describe('ratio', () => {
  const dataset = datasetOf({
    observations: [
      ...exports({ 2018: 500, 2022: 1000 }),
      observation({ id: 'm', flow: 'import', value: 10, valuation: 'CIF' }),
      observation({ id: 'w', partner: 'WLD', value: 84000 }),
      observation({ id: 'p', product: 'HS1101', value: 250 }),
    ],
  });
  const ratios = (base: Parameters<typeof ratio>[2], asked: Partial<TradeQuery> = {}) =>
    ratio(dataset, { ...ASKED, partner: 'AFG', ...asked }, base).rows.map(
      ({ value, observation: { formula, missing } }) => [value ?? missing, formula],
    );

  it('to one period is an index', () => {
    expect(ratios({ period: '2018' })).toEqual([
      [1, 'export 2018 / export 2018'],
      [2, 'export 2022 / export 2018'],
    ]);
  });

  it('to another flow says how far one covers the other, however each is valued', () => {
    expect(ratios({ flow: 'import' }, { period: '2022' })).toEqual([[100, 'export / import']]);
  });

  it('to another partner, or to all goods', () => {
    expect(ratios({ partner: 'WLD' }, { period: '2022' })).toEqual([
      [1000 / 84000, 'export AFG / export WLD'],
    ]);
    expect(ratios({ product: null }, { product: ['HS1101'] })).toEqual([
      [0.25, 'export HS1101 / export all goods'],
    ]);
  });

  it('is unknown where the base is not there', () => {
    expect(ratios({ partner: 'UZB' }, { period: '2022' })).toEqual([['unknown', 'export AFG / export UZB']]);
    expect(ratios({ product: 'HS1001' }, { period: '2022' })).toEqual([
      ['unknown', 'export all goods / export HS1001'],
    ]);
  });

  it('to a year is not to a month of it, whatever months there are', () => {
    const months = exports({ '2021-11': 4, '2021-12': 5, '2022-01': 10 }, { periodKind: 'month' });
    const over = (observations: readonly Observation[], period: string) =>
      values(ratio(datasetOf({ observations }), { ...ASKED, period: '2022' }, { period }));
    expect(over(months, '2021')).toEqual(['unknown']);
    expect(over(months, '2021-12')).toEqual([2]);
    const years = exports({ 2021: 20, 2022: 30 });
    expect(over([...months, ...years], '2021')).toEqual(['unknown', 1.5]);
    expect(over(years, '2021-01/2021-12')).toEqual([1.5]);
  });

  it('to several years is not to the last of them', () => {
    const years = exports({ 2018: 100, 2019: 200, 2022: 400 });
    const answer = ratio(
      datasetOf({ observations: years }),
      { ...ASKED, period: '2022' },
      { period: '2018/2019' },
    );
    expect(answer.rows).toMatchObject([
      {
        value: null,
        observation: { missing: 'unknown', formula: 'export 2022 / export 2018/2019', inputs: ['2022'] },
      },
    ]);
    expect(values(ratio(datasetOf({ observations: years }), ASKED, { period: 'once' }))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('to a flow is to that which is valued alike, and to none of two that are not', () => {
    const valued = (id: string, value: number, fields: Partial<Observation>) =>
      observation({ id, value, ...fields });
    const sold = valued('x', 100, { valuation: 'FOB' });
    const bought = [
      valued('cif', 50, { flow: 'import', valuation: 'CIF' }),
      valued('fob', 40, { flow: 'import', valuation: 'FOB' }),
    ];
    const over = (...observations: readonly Observation[]) =>
      values(ratio(datasetOf({ observations }), ASKED, { flow: 'import' }));
    expect(over(sold, ...bought)).toEqual([2.5]);
    expect(over(sold, ...[...bought].reverse())).toEqual([2.5]);
    expect(over(valued('x', 100, {}), ...bought)).toEqual(['unknown']);
    expect(over(sold, bought[0]!)).toEqual([2]);
  });

  it('to a partner is to nobody else: not to a figure that names none', () => {
    const named = observation({ id: 'named', value: 10 });
    const unnamed = observation({ id: 'unnamed', partner: undefined, value: 5 });
    const over = (base: Parameters<typeof ratio>[2]) =>
      ratio(datasetOf({ observations: [named, unnamed] }), ASKED, base).rows.map(
        ({ value, observation: { formula, missing } }) => [value ?? missing, formula],
      );
    expect(over({ partner: 'UZB' })).toEqual([
      ['unknown', 'export AFG / export UZB'],
      ['unknown', 'export nobody named / export UZB'],
    ]);
  });

  it('times what its formula divides by is what it divides, whatever is there', () => {
    const base = fc.constantFrom<Parameters<typeof ratio>[2]>(
      { period: '2020' },
      { period: '2020/2021' },
      { partner: 'WLD' },
      { flow: 'import' },
      { product: null },
      { product: 'HS11', period: '2021' },
    );
    fc.assert(
      fc.property(anyStatistics(), base, (observations, over) => {
        const byId = new Map(observations.map((one) => [one.id, one]));
        const { rows } = ratio(datasetOf({ observations }), { ...ASKED, product: ['*'] }, over);
        for (const { value, observation: one } of rows) {
          if (value === null) continue;
          const [own, below] = one.inputs!.map((id) => byId.get(id)!);
          const under = below ?? own;
          if (over.period !== undefined) expect(under!.period).toBe(over.period);
          if (over.partner !== undefined) expect(under!.partner).toBe(over.partner);
          if (over.flow !== undefined) expect(under!.flow).toBe(over.flow);
          if (over.product !== undefined) expect(under!.product).toBe(over.product ?? undefined);
        }
      }),
    );
  });
});
