import { describe, expect, it } from 'vitest';
import { chartTypeOf, loadedChartType } from '@keruen/figure';
import { queryRecords, type Observation, type Rows, type TradeQuery } from '@keruen/data';
import { askParts } from '../../../src/layout/chart/ask-parts.ts';
import { EMPTY } from '../empty-dataset.ts';
import { exportTo } from '../partner-rows.ts';

/** Twelve partners of two years, the later the larger; one product of one of them. */
const observations: readonly Observation[] = [
  ...[...new Array(12).keys()].flatMap((i) =>
    ['2022', '2023'].map((period, year) => ({
      ...exportTo(`P${String(i).padStart(2, '0')}`, period, (i + 1) * 1e6 * (year + 1)).observation,
      id: `P${i}-${period}`,
    })),
  ),
  ...['HS72', 'HS11'].map((product) => ({
    ...exportTo('P00', '2023', 5e5).observation,
    id: product,
    product,
  })),
];

const ask = (asked: Partial<TradeQuery>): Rows =>
  askParts(
    { ...EMPTY, observations },
    { measure: 'trade-value', reporter: 'KAZ', flow: ['export'], ...asked },
  );

const partners = ({ rows }: Rows): Set<string | undefined> =>
  new Set(rows.map(({ observation }) => observation.partner));

describe('askParts', () => {
  it('asks as ever where one partner is asked for, or nobody in particular', () => {
    for (const partner of ['P03', undefined])
      expect(ask({ partner }).rows).toEqual(
        queryRecords(
          { ...EMPTY, observations },
          { measure: 'trade-value', reporter: 'KAZ', flow: ['export'], partner },
        ).rows,
      );
  });

  it('has of all partners the eight largest and the sum of the others, in each period', () => {
    const answer = ask({ partner: '*' });
    expect(partners(answer).size).toBe(9);
    expect(answer.rows).toHaveLength(18);
    const others = answer.rows.filter(({ observation }) => observation.partner === 'other');
    expect(others.map(({ value }) => value)).toEqual([1e7, 2e7]);
    expect(others[0]?.observation).toMatchObject({ nature: 'derived', formula: 'sum of 4 partners' });
    expect(others[0]?.line).toBeDefined();
  });

  it('has as many by themselves as it is asked for', () => {
    expect(partners(ask({ partner: '*', top: 3 })).size).toBe(4);
    expect(partners(ask({ partner: '*', top: 50 })).size).toBe(12);
  });

  it('has everybody who is asked for by name', () => {
    const named = [...new Array(11).keys()].map((i) => `P${String(i).padStart(2, '0')}`);
    expect(partners(ask({ partner: named.join(' ') })).size).toBe(11);
    expect(partners(ask({ partner: named.join(' '), top: 2 })).size).toBe(3);
  });

  it('divides by product where several are asked for', () => {
    const products = ask({ partner: 'P00', product: ['*'] }).rows.map(
      ({ observation }) => observation.product,
    );
    expect(products.sort()).toEqual(['HS11', 'HS72']);
  });
});

describe('a type that is asked for parts', () => {
  it('asks for them where it has no question of its own', async () => {
    const parts = await chartTypeOf('columns', { parts: true });
    expect(parts).toMatchObject({ ask: askParts, layout: (await chartTypeOf('columns')).layout });
    expect(loadedChartType('columns', { parts: true })).toBe(parts);
    expect(await chartTypeOf('waterfall', { parts: true })).toEqual(await chartTypeOf('waterfall'));
    expect('ask' in (await chartTypeOf('columns'))).toBe(false);
  });

  it('may be set apart in panels as well', async () => {
    const panels = await chartTypeOf('mirror', { parts: true, facet: 'partner' });
    expect(panels).toHaveProperty('ask', askParts);
    expect(panels).not.toBe(await chartTypeOf('mirror', { facet: 'partner' }));
  });

  it('stays itself where it is no picture of rows', async () => {
    expect(await chartTypeOf('table', { parts: true })).toEqual(await chartTypeOf('table'));
  });
});
