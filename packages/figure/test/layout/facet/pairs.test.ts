import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenTwo, pairsOf } from '../../../src/layout/facet/pairs.ts';
import { row } from '../sample-rows.ts';

describe('pairsOf', () => {
  it('takes periods two by two', () => {
    expect(pairsOf(['2020', '2021', '2023'])).toEqual([
      ['2020', '2021', '2020/2021'],
      ['2021', '2023', '2021/2023'],
    ]);
    expect(pairsOf(['2020'])).toEqual([]);
    expect(pairsOf([])).toEqual([]);
  });

  it('takes years with years and months with months', () => {
    expect(pairsOf(['2021', '2021-12', '2022', '2022-01']).map(([, , span]) => span)).toEqual([
      '2021/2022',
      '2021-12/2022-01',
    ]);
  });

  it('goes from the beginning of one range to the end of the next', () => {
    const years = ['2020-03-20/2021-03-20', '2021-03-21/2022-03-20'];
    expect(pairsOf(years)).toEqual([[...years, '2020-03-20/2022-03-20']]);
  });

  it('leaves out no period of several', () => {
    const year = fc.integer({ min: 1000, max: 2999 }).map(String);
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 2, maxLength: 12 }), (years) => {
        const pairs = pairsOf(years.sort());
        expect(pairs).toHaveLength(years.length - 1);
        expect(new Set(pairs.flatMap(([before, after]) => [before, after]))).toEqual(new Set(years));
      }),
    );
  });
});

describe('betweenTwo', () => {
  it('puts what lies between two pairs into both', () => {
    const rows = ['2020', '2021', '2022'].map((period) => row({ period, value: 1 }));
    const of = betweenTwo(rows);
    expect(rows.map(of)).toEqual([['2020/2021'], ['2020/2021', '2021/2022'], ['2021/2022']]);
  });
});
