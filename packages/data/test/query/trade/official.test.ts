import { describe, expect, it } from 'vitest';
import type { Observation, TradeQuery } from '../../../src/index.ts';
import { cellOf, daysOf, officialRows } from '../../../src/query/trade/official.ts';
import { parsePeriod } from '../../../src/value/period.ts';
import { datasetOf, observation } from '../../fixture.ts';

const ASKED: TradeQuery = { measure: 'trade-value', flow: ['export', 'turnover'] };

const official = (...observations: readonly Observation[]): readonly (readonly [string, number | null])[] =>
  officialRows(datasetOf({ observations }), ASKED).map((row) => [row.observation.id, row.value]);

describe('officialRows', () => {
  it('are statistics, and what is derived from nothing but statistics of one producer', () => {
    const found = official(
      observation({ id: 'a' }),
      observation({ id: 'b', nature: 'claim' }),
      observation({ id: 'c', nature: 'target', period: '2023' }),
      observation({ id: 'd', nature: 'derived', flow: 'turnover', inputs: ['a'], value: 987 }),
      observation({ id: 'e', nature: 'derived', flow: 'turnover', inputs: ['b'], period: '2021' }),
      observation({ id: 'f', period: '2020', rank: 'deprecated' }),
      observation({ id: 'g', period: '2018/2019' }),
    );
    expect(found).toEqual([
      ['a', 978],
      ['d', 987],
    ]);
  });

  it('are in the unit of the statistics', () => {
    expect(official(observation({ id: 'a' }), observation({ id: 'b', unit: 'KZT' }))).toEqual([['a', 978]]);
  });

  it('are one of each cell: the preferred edition', () => {
    const first = observation({ id: 'a', value: 1, rank: 'preferred', knownFrom: '2023' });
    const later = observation({ id: 'b', value: 2, knownFrom: '2024' });
    expect(official(first, later)).toEqual([['a', 1]]);
    expect(official(later, first)).toEqual([['a', 1]]);
  });

  it('are one of each cell: without a preferred one, the last that became known', () => {
    const undated = observation({ id: 'a', value: 1 });
    const later = observation({ id: 'b', value: 2, knownFrom: '2024' });
    const earlier = observation({ id: 'c', value: 3, asOf: '2023' });
    expect(official(undated, earlier, later)).toEqual([['b', 2]]);
  });

  it('have no number where two editions differ and nothing says which counts', () => {
    const rows = officialRows(
      datasetOf({ observations: [observation({ id: 'a', value: 1 }), observation({ id: 'b', value: 2 })] }),
      ASKED,
    );
    expect(rows).toMatchObject([{ value: null, observation: { id: 'a', value: null, missing: 'unknown' } }]);
    expect(official(observation({ id: 'a' }), observation({ id: 'b' }))).toEqual([['a', 978]]);
  });

  it('keep two producers apart', () => {
    expect(
      official(observation({ id: 'a' }), observation({ id: 'b', sources: [{ source: 'article' }] })),
    ).toHaveLength(2);
  });
});

describe('a cell', () => {
  const cell = (fields: Partial<Observation> = {}, without: Parameters<typeof cellOf>[1] = []): string => {
    const [row] = officialRows(datasetOf({ observations: [observation(fields)] }), {
      ...ASKED,
      flow: [],
      product: fields.product ? ['*'] : [],
    });
    return cellOf(row!, without);
  };

  it.each<[string, Partial<Observation>]>([
    ['reporter', { reporter: 'UZB' }],
    ['partner', { partner: 'UZB' }],
    ['flow', { flow: 'import' }],
    ['product', { product: 'HS1101' }],
    ['unit', { unit: 'KZT' }],
    ['quantity it is per', { per: 'TNE' }],
    ['valuation', { valuation: 'CIF' }],
    ['period', { period: '2021' }],
    ['kind of period', { periodKind: 'marketing' }],
    ['producer', { sources: [{ source: 'article' }] }],
    ['definition', { definition: 'without gas' }],
  ])('is of one %s', (_, fields) => {
    expect(cell(fields)).not.toBe(cell());
  });

  it('does not tell what is left out', () => {
    expect(cell({ partner: 'UZB', period: '2021' }, ['partner', 'period'])).toBe(
      cell({}, ['partner', 'period']),
    );
  });

  it('takes periods by their days', () => {
    const days = (text: string): string => daysOf(parsePeriod(text)!);
    expect(days('2022')).toBe(days('2022-01/2022-12'));
    expect(days('2022')).not.toBe(days('2022~'));
    expect(days('2022')).not.toBe(days('2022-01'));
  });
});
