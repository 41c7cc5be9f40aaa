import { describe, expect, it } from 'vitest';
import { queryRecords, type Observation, type Rows } from '@keruen/data';
import { askParts, type TopQuery } from '../../src/layout/ask-parts.ts';
import { EMPTY } from './empty-dataset.ts';
import { exportTo } from './partner-rows.ts';

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

const ask = (asked: Partial<TopQuery>): Rows =>
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
