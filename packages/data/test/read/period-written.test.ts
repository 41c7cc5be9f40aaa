import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/read/period-cell.ts';
import { barePeriod, periodWritten } from '../../src/read/period-written.ts';

describe('periodWritten', () => {
  it.each([
    ['2022', '2022'],
    ['2022 г.', '2022'],
    ['2022г', '2022'],
    ['2022 год', '2022'],
    ['2022 ж.', '2022'],
    ['2022 жыл', '2022'],
    ['سال ۲۰۲۲', '2022'],
    ['کال 2022', '2022'],
    ['2021/22 гг.', '2021/2022'],
    ['2022*', '2022'],
    ['2022¹', '2022'],
    ['2022 **', '2022'],
    ['01.02.2022', '2022-02-01'],
    ['3.8.2023', '2023-08-03'],
    ['2022 Q1', '2022-01/2022-03'],
    ['2022-Q1', '2022-01/2022-03'],
    ['2022Q4', '2022-10/2022-12'],
    ['Q2 2022', '2022-04/2022-06'],
    ['1 кв. 2022', '2022-01/2022-03'],
    ['IV квартал 2022 г.', '2022-10/2022-12'],
    ['202201', '2022-01'],
    ['2022M01', '2022-01'],
    ['2023-08', '2023-08'],
  ])('reads "%s" as %s', (text, period) => {
    expect(periodWritten(text)).toBe(period);
  });

  it.each([
    '',
    'г.',
    '1402',
    '1402 г.',
    '31.02.2022',
    '13.13.2022',
    '2022 Q5',
    '5 кв. 2022',
    '44562',
    '01/02/2022',
    '2022p',
    'Q1',
  ])('makes no period of "%s"', (text) => {
    expect(periodWritten(text)).toBeUndefined();
  });

  it('reads whatever is a period alone as that period', () => {
    const year = fc.integer({ min: 1600, max: 2099 }).map(String);
    const two = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
    const period = fc.oneof(
      year,
      fc.tuple(year, two).map((each) => each.join('-')),
      fc.constantFrom('../2020', '2023~'),
    );
    fc.assert(
      fc.property(period, fc.constantFrom('', '*', ' †', '²'), (text, note) => {
        expect(periodWritten(text + note)).toBe(readPeriod(text));
        expect(barePeriod(text + note)).toBe(text);
      }),
    );
  });
});
