import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBePeriod, readPeriods } from '../../../src/read/period/column.ts';

const read = (...texts: readonly string[]) =>
  readPeriods(texts).map((period) => (typeof period === 'string' ? period : period.code));
const AMBIGUOUS = 'ambiguous-period';

describe('readPeriods', () => {
  it('reads plain periods one by one', () => {
    expect(read('2022', '۲۰۲۳', '2024/25', '2024–2025', 'Total', '1402')).toEqual([
      '2022',
      '2023',
      '2024/2025',
      '2024/2025',
      'unreadable-period',
      'unreadable-period',
    ]);
  });

  it('makes no months of years that are written 2009-10', () => {
    expect(read('2009-10', '2010-11', '2011-12')).toEqual([AMBIGUOUS, AMBIGUOUS, AMBIGUOUS]);
    expect(read('2011-12')).toEqual([AMBIGUOUS]);
    expect(read('1999-00')).toEqual(['unreadable-period']);
  });

  it('reads them as two years beside one that is no month', () => {
    expect(read('2010-11', '2011-12', '2012-13')).toEqual(['2010/2011', '2011/2012', '2012/2013']);
    expect(read('2021-22', '2022-23')).toEqual(['2021/2022', '2022/2023']);
  });

  it('reads months as months beside one that is no year', () => {
    expect(read('2009-09', '2009-10', '2009-11')).toEqual(['2009-09', '2009-10', '2009-11']);
    expect(read('2011-12', '2012-01')).toEqual(['2011-12', '2012-01']);
    expect(read('2012-01', '2012-13')).toEqual(['2012-01', '2012/2013']);
  });

  it('is in doubt where both stand beside it', () => {
    expect(read('2012-01', '2009-10', '2012-13')).toEqual(['2012-01', AMBIGUOUS, '2012/2013']);
  });

  it('makes no two years of a month that is written 2010/11', () => {
    expect(read('2010-10', '2010/11', '2010-12')).toEqual(['2010-10', AMBIGUOUS, '2010-12']);
    expect(read('2010/01', '2010/11')).toEqual(['unreadable-period', AMBIGUOUS]);
    expect(read('2010/11', '2011/12')).toEqual(['2010/2011', '2011/2012']);
    expect(read('2010-10', '2024/25')).toEqual(['2010-10', '2024/2025']);
  });

  it('reads every run of years alike, whichever it begins with', () => {
    const two = (year: number): string => String(year % 100).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 20 }), (first, count) => {
        const years = Array.from({ length: count }, (_, i) => first + i).filter(
          (year) => two(year + 1) !== '00',
        );
        const periods = read(...years.map((year) => `${year}-${two(year + 1)}`));
        for (const [i, period] of periods.entries())
          expect([`${years[i]!}/${years[i]! + 1}`, AMBIGUOUS]).toContain(period);
        expect(new Set(periods.map((period) => period === AMBIGUOUS)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reads every run of more than a few months as months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950 * 12, max: 2090 * 12 }),
        fc.integer({ min: 2, max: 30 }),
        (first, count) => {
          const months = Array.from({ length: count }, (_, i) => first + i).map(
            (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
          );
          expect(read(...months)).toEqual(months);
        },
      ),
    );
  });
});

describe('mayBePeriod', () => {
  it.each(['2022', '2012-13', '2011-12', '2010/11', '2022-23'])('%s may be one', (text) => {
    expect(mayBePeriod(text)).toBe(true);
  });

  it.each(['Total', '', '2012-15', '1402'])('"%s" is none', (text) => {
    expect(mayBePeriod(text)).toBe(false);
  });
});

describe('months as spreadsheets write them', () => {
  it('are months of a year of which another one stands beside them', () => {
    expect(read('Jan-24', 'Feb-24', 'Dec-24', 'Jan-25')).toEqual([
      '2024-01',
      '2024-02',
      '2024-12',
      '2025-01',
    ]);
    expect(read('янв.24', 'фев.24')).toEqual(['2024-01', '2024-02']);
    expect(read('Nov-98', 'Dec-98')).toEqual(['1998-11', '1998-12']);
  });

  it('may be days where none does', () => {
    expect(read('Jan-24')).toEqual([AMBIGUOUS]);
    expect(read('Jan-24', 'Jan-25', 'Jan-26')).toEqual([AMBIGUOUS, AMBIGUOUS, AMBIGUOUS]);
    expect(read('HS-24', 'Total-24')).toEqual(['unreadable-period', 'unreadable-period']);
    expect(mayBePeriod('Jan-24')).toBe(true);
  });

  it('is rather a day the other way round, and says so, whatever stands beside it', () => {
    for (const each of readPeriods(['24-Jan', '24-Feb', '1 янв.']))
      expect(each).toEqual({
        code: 'ambiguous-period',
        expected: 'a month with its whole year, as 2024-01: this may be a day',
      });
    expect(readPeriods(['24-Fog'])).toEqual([expect.objectContaining({ code: 'unreadable-period' })]);
    expect(mayBePeriod('24-Jan')).toBe(false);
  });
});
