import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDecimal, readNumber, shownDecimal } from '../../../src/read/term/number.ts';

describe('readNumber', () => {
  it.each([
    ['0', 0, 0],
    ['978', 978, 0],
    ['978.0', 978, 1],
    ['978002.617', 978002.617, 3],
    ['-5', -5, 0],
    ['+5', 5, 0],
    ['.5', 0.5, 1],
    ['0,5', 0.5, 1],
    ['1,2', 1.2, 1],
    ['1,2345', 1.2345, 4],
    ['0,234', 0.234, 3],
    ['1 234', 1234, 0],
    ['1 234,5', 1234.5, 1],
    ['1 234.5', 1234.5, 1],
    ['1 234 567', 1234567, 0],
    ['1,234,567', 1234567, 0],
    ['1,234,567.8', 1234567.8, 1],
    ['1.234.567', 1234567, 0],
    ['1.234.567,8', 1234567.8, 1],
    ['1.234', 1.234, 3],
    ['12 345,678', 12345.678, 3],
  ])('reads %s as %d with %i decimals', (text, value, decimals) => {
    expect(readNumber(text)).toEqual({ value, decimals, ambiguous: false });
  });

  it.each(['1,234', '12,345', '123,456', '-1,234'])(
    'says of %s that it could be read in two ways',
    (text) => {
      expect(readNumber(text)?.ambiguous).toBe(true);
      expect(readNumber(text)?.decimals).toBe(0);
    },
  );

  it.each([
    '',
    '-',
    '.',
    ',',
    '1.2.3',
    '1,2,3',
    '1 23',
    '12 34',
    '1 2345',
    '1.234,567.8',
    '1,23.4',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '12a',
    '--1',
    '1-2',
  ])('refuses "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('reads back what English writes', () => {
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        const read = readNumber(format.format(value));
        expect(read?.value === value || read?.ambiguous).toBe(true);
      }),
    );
  });

  it('reads back what Russian writes', () => {
    const format = new Intl.NumberFormat('ru', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readNumber(format.format(value).replace(/\s/g, ' '))?.value).toBe(value);
      }),
    );
  });

  it('never throws, and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+ .,0-9]{0,12}$/), (text) => {
        const read = readNumber(text);
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});

describe('the decimal sign that a number shows', () => {
  it.each([
    ['12,5', ','],
    ['0,234', ','],
    ['1.234,5', ','],
    ['1.234.567', ','],
    ['1 234,5', ','],
    ['12345,678', ','],
    ['12.5', '.'],
    ['1,234.5', '.'],
    ['1,234,567', '.'],
    ['978002.617', '.'],
    ['-12.5', '.'],
    ['1,234', undefined],
    ['1.234', undefined],
    ['978', undefined],
    ['1 234', undefined],
    ['1.2.3', undefined],
  ])('%s: %s', (text, sign) => {
    expect(shownDecimal(text)).toBe(sign);
  });

  it('is common where one shows it and none another', () => {
    expect(commonDecimal(['1,234', '12,5', '7'])).toBe(',');
    expect(commonDecimal(['12.5', '1.234'])).toBe('.');
    expect(commonDecimal(['12.5', '12,5'])).toBeUndefined();
    expect(commonDecimal(['1,234', '978'])).toBeUndefined();
  });

  it('decides how a number is read that could be read in two ways', () => {
    expect(readNumber('1,234', ',')).toEqual({ value: 1.234, decimals: 3, ambiguous: false });
    expect(readNumber('1,234', '.')).toEqual({ value: 1234, decimals: 0, ambiguous: false });
    expect(readNumber('1.234', ',')).toEqual({ value: 1234, decimals: 0, ambiguous: false });
    expect(readNumber('1.234', '.')).toEqual({ value: 1.234, decimals: 3, ambiguous: false });
    expect(readNumber('12.5', ',')).toEqual({ value: 12.5, decimals: 1, ambiguous: false });
  });

  it('lets every number be read back that stands among others of its language', () => {
    const languages = [
      ['en', '.'],
      ['de', ','],
      ['ru', ','],
      ['fr', ','],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.integer({ min: 0, max: 1e9 })),
        ([language, sign], thousandths) => {
          const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
          const written = [...thousandths, 12500].map((each) =>
            format.format(each / 1000).replace(/\s/g, ' '),
          );
          expect(commonDecimal(written)).toBe(sign);
          for (const [i, text] of written.entries())
            expect(readNumber(text, sign)).toMatchObject({
              value: [...thousandths, 12500][i]! / 1000,
              ambiguous: false,
            });
        },
      ),
    );
  });

  it('is no number where it has more digits than a number can hold', () => {
    expect(readNumber('9'.repeat(400))).toBeUndefined();
  });
});

describe('a number whose decimal sign may be either', () => {
  it.each([
    ['1.234', 1.234, true],
    ['-1.234', -1.234, true],
    ['1,234', 1234, true],
    ['0.234', 0.234, false],
    ['1.23', 1.23, false],
    ['1,23', 1.23, false],
    ['1.2345', 1.2345, false],
    ['1234.567', 1234.567, false],
    ['1.234.567', 1234567, false],
    ['1.234,5', 1234.5, false],
    ['1234', 1234, false],
  ])('%s is %d; in two ways: %s', (text, value, ambiguous) => {
    expect(readNumber(text, 'either')).toMatchObject({ value, ambiguous });
  });
});
