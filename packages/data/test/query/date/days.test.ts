import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/query/date/date-order.ts';
import { firstDayOf, lastDayOf } from '../../../src/query/date/days.ts';

describe('the days of EDTF text', () => {
  it.each([
    ['2022', 20220101, 20221231],
    ['2024-02', 20240201, 20240229],
    ['2023-08-03', 20230803, 20230803],
    ['2024/2025', 20240101, 20251231],
    ['2021-08/..', 20210801, Infinity],
    ['../2020', -Infinity, 20201231],
  ])('of %s are %d and %d', (text, first, last) => {
    expect([firstDayOf(text), lastDayOf(text)]).toEqual([first, last]);
  });

  it.each([undefined, '', 'soon', '2022-13'])('of %s are none', (text) => {
    expect([firstDayOf(text), lastDayOf(text)]).toEqual([NaN, NaN]);
  });
});

describe('compareDates', () => {
  it('orders by the first day, then by the last', () => {
    const dates = ['2023', '2022-12', '2022', '2022-01'];
    expect(dates.sort(compareDates)).toEqual(['2022-01', '2022', '2022-12', '2023']);
  });

  it('puts what is no date before every date, in the order given', () => {
    expect(['2022', 'b', undefined, 'a'].map(String).sort(compareDates)).toEqual([
      'b',
      'undefined',
      'a',
      '2022',
    ]);
    expect(compareDates(undefined, undefined)).toBe(0);
    expect(compareDates('2022', undefined)).toBe(1);
    expect(compareDates(undefined, '2022')).toBe(-1);
  });
});
