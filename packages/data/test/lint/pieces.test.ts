import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';
import { piecesOf } from '../../src/lint/pieces.ts';
import type { Topic } from '../../src/lint/topic.ts';
import { observation } from '../fixture.ts';
import { withSources } from './article-fixture.ts';

const topic = (period: string, fields: Partial<Topic> = {}): Topic => ({
  measure: 'trade-value',
  unit: 'USD',
  period,
  ...fields,
});

describe('piecesOf', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['a quarter', '2022-01/2022-03', [['2022-01', '2022-02', '2022-03']]],
    ['months of two years', '2022-12/2023-01', [['2022-12', '2023-01']]],
    ['a month', '2022-03', []],
    ['a day', '2022-03-01', []],
    ['days', '2022-03-01/2022-04-30', []],
    ['an open period', '2022/..', []],
    ['about some years', '2020~/2022', []],
    ['perhaps some years', '2020/2022?', []],
    ['no period', 'soon', []],
  ])('gives what adds up to %s: %s', (_, period, pieces) => {
    expect(piecesOf(topic(period))).toEqual(pieces);
  });

  it('gives years before months', () => {
    const [years, months] = piecesOf(topic('2021/2022', { periodKind: 'range' }));
    expect(years).toEqual(['2021', '2022']);
    expect([months?.length, months?.[0], months?.at(-1)]).toEqual([24, '2021-01', '2022-12']);
    expect(piecesOf(topic('2021-01/2022-12'))).toEqual([years, months]);
    expect(piecesOf(topic('2021/2022'))).toEqual([]);
    expect(piecesOf(topic('2022'))).toHaveLength(1);
    expect(piecesOf(topic('1900/2022'))).toHaveLength(1);
  });

  it.each<[string, Partial<Topic>]>([
    ['shares', { measure: 'trade-share' }],
    ['prices', { measure: 'unit-value' }],
    ['amounts per year', { per: 'year' }],
    ['marketing years', { periodKind: 'marketing' }],
    ['fiscal years', { periodKind: 'fiscal' }],
  ])('adds up no %s', (_, fields) => {
    expect(piecesOf(topic('2020/2022', fields))).toEqual([]);
  });

  it('never gives the period itself, nor anything twice', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
    const end = fc.oneof(
      year,
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
    );
    fc.assert(
      fc.property(fc.tuple(end, end), ([a, b]) => {
        for (const pieces of piecesOf(topic(`${a}/${b}`))) {
          expect(pieces.length).toBeGreaterThan(1);
          expect(new Set(pieces).size).toBe(pieces.length);
          expect([...pieces].sort()).toEqual(pieces);
        }
      }),
    );
  });
});

const MILLION = 1e6;
const each = (periods: readonly string[], fields: Partial<Observation> = {}): readonly Observation[] =>
  periods.map((period, i) =>
    observation({ id: `x-${period}`, period, value: (100 + 10 * i) * MILLION, ...fields }),
  );
const YEARS = each(['2019', '2020', '2021', '2022']);
const MONTHS = each(['2022-01', '2022-02', '2022-03']);

const claim = (period: string, millions: number, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: 'claim',
    nature: 'claim',
    qualifier: 'exact',
    period,
    value: millions * MILLION,
    asOf: '2025',
    sources: [{ source: 'article' }],
    ...fields,
  });

const found = (...observations: readonly Observation[]): readonly string[] =>
  lint(withSources(observations)).map(({ code, id }) => `${code} ${id}`);

describe('a claim of several years or months', () => {
  it.each<[string, readonly Observation[], Observation, string | undefined]>([
    ['the sum of years', YEARS, claim('2019/2022', 460), undefined],
    ['their sum, rounded', YEARS, claim('2019/2022', 500, { qualifier: 'approx' }), undefined],
    ['another sum', YEARS, claim('2019/2022', 900), 'differs-from-statistic'],
    ['a bound that holds', YEARS, claim('2019/2022', 400, { qualifier: 'over' }), undefined],
    ['a bound that does not', YEARS, claim('2019/2022', 600, { qualifier: 'over' }), 'value-exceeds-bound'],
    ['years of which one is missing', YEARS, claim('2018/2022', 900), undefined],
    ['a quarter', MONTHS, claim('2022-01/2022-03', 330), undefined],
    ['another number for a quarter', MONTHS, claim('2022-01/2022-03', 150), 'differs-from-statistic'],
    ['two months more', MONTHS, claim('2022-01/2022-05', 900), undefined],
    ['a yearly amount', YEARS, claim('2019/2022', 115, { per: 'year' }), undefined],
  ])('is held against what makes it up: %s', (_, figures, said, code) => {
    expect(found(...figures, said)).toEqual(code ? [`${code} claim`] : []);
  });

  it('is held against the figure itself where there is one', () => {
    const whole = observation({ id: 'whole', period: '2022-01/2022-03', value: 150 * MILLION });
    expect(found(...MONTHS.slice(0, 2), whole, claim('2022-01/2022-03', 150))).toEqual([]);
  });

  it('is not held against parts of several producers, nor of a time that was not over', () => {
    const elsewhere = { ...YEARS[3]!, sources: [{ source: 'yearbook' }] };
    expect(found(...YEARS.slice(0, 3), elsewhere, claim('2019/2022', 900))).toEqual([]);
    expect(found(...YEARS, claim('2019/2022', 900, { asOf: '2021' }))).toEqual([]);
  });

  it('takes a year that nobody gives from its months, and flows from each other', () => {
    const months = each(
      new Array<undefined>(12).fill(undefined).map((_, i) => `2022-${String(i + 1).padStart(2, '0')}`),
    );
    const sum = 12 * 100 + 10 * 66;
    expect(found(...months, claim('2022', sum))).toEqual([]);
    expect(found(...months, claim('2022', 2 * sum))).toEqual(['differs-from-statistic claim']);
    const bought = YEARS.map((one) => ({ ...one, id: `m${one.id}`, flow: 'import' as const }));
    expect(found(...YEARS, ...bought, claim('2019/2022', 920, { flow: 'turnover' }))).toEqual([]);
    expect(found(...YEARS, ...bought, claim('2019/2022', 460, { flow: 'turnover' }))).toEqual([
      'differs-from-statistic claim',
    ]);
  });

  it('says what was added up, and names each of it', () => {
    const [finding] = lint(withSources([...YEARS, claim('2019/2022', 900)]));
    expect(finding?.expected).toBe(
      '460000000 USD, the sum of 2019 to 2022: 100000000 USD: x-2019 (statistic, bureau) and 3 more',
    );
    expect(finding?.against).toEqual(['x-2019', 'x-2020', 'x-2021', 'x-2022']);
  });
});
