import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/value/edtf.ts';
import { parsePeriod } from '../../src/value/period.ts';

/** Texts that are nearly dates. */
const date = fc
  .tuple(
    fc.constantFrom('1900', '2000', '2023', '2024', '0000', '9999', '20', '-2024', '۱۴۰۲'),
    fc.constantFrom('', '-00', '-01', '-02', '-04', '-09', '-11', '-12', '-13', '-2'),
    fc.constantFrom('', '', '-00', '-01', '-28', '-29', '-30', '-31', '-32', '-5'),
    fc.constantFrom('', '', '', '~', '?', '%', '~?', 'x', ' '),
  )
  .map((parts) => parts.join(''));

const text = fc.oneof(
  date,
  fc
    .tuple(fc.oneof(date, fc.constantFrom('', '..', '...')), fc.oneof(date, fc.constantFrom('', '..')))
    .map(([from, to]) => `${from}/${to}`),
  fc.string({ maxLength: 12 }),
);

describe('isEdtf', () => {
  it.each([
    '2022',
    '2023-08',
    '2024-02-29',
    '2000-02-29',
    '2024/2025',
    '2021-08/..',
    '../2020',
    '/2020',
    '2020/',
    '2024-01~',
    '2024-05/2024',
    '2024/2024-05',
  ])('knows %s', (period) => {
    expect(isEdtf(period)).toBe(true);
  });

  it.each([
    '',
    '2023-02-29',
    '1900-02-29',
    '2023-13',
    '2023-00',
    '2024/2023',
    '2024-06/2024-05-31',
    '../..',
    '/',
    '2020/2021/2022',
    '2020\n',
    ' 2020',
    '20200',
    '۱۴۰۲',
    '2020-1',
  ])('refuses %j', (period) => {
    expect(isEdtf(period)).toBe(false);
  });

  it('accepts what parsePeriod takes apart, and nothing else', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(isEdtf(each)).toBe(parsePeriod(each) !== undefined);
      }),
      { numRuns: 20_000 },
    );
  });
});
