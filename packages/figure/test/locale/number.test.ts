import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../src/locale/book.ts';
import { compactOf, formatCompact, formatExact, formatNumber, toNumerals } from '../../src/locale/number.ts';
import { en, fa, faLatin, PLAIN, withMinus } from './languages.ts';

const sane = { noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 };

/** Numbers as trade has them: large and small, whole and broken, of either sign. */
const numbers = fc.oneof(
  fc.double(sane),
  fc.integer({ min: -5_000_000, max: 5_000_000_000 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
);

/** ICU prints `-0`; a figure has no use for it. */
const unsigned = { signDisplay: 'negative' } as const;

describe.each(PLAIN)('numbers of %s', (tag, locale) => {
  test('are those of ICU, byte for byte but for a bare hyphen', () => {
    const icu = new Intl.NumberFormat(tag, unsigned);
    fc.assert(
      fc.property(numbers, (value) => {
        expect(formatNumber(value, locale)).toBe(withMinus(icu.format(value)));
      }),
    );
  });

  test.each([0, 1, 2, 3, 6])('are those of ICU with %i decimals', (decimals) => {
    const icu = new Intl.NumberFormat(tag, {
      ...unsigned,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(formatNumber(value, locale, decimals)).toBe(withMinus(icu.format(value)));
      }),
    );
  });

  // ICU has no words for powers of ten in Pashto; what it prints in their place is no compact form.
  test.each(tag.startsWith('ps') ? (['short'] as const) : (['short', 'long'] as const))(
    'are those of ICU in %s compact form',
    (style) => {
      const icu = new Intl.NumberFormat(tag, {
        ...unsigned,
        notation: 'compact',
        compactDisplay: style,
        maximumSignificantDigits: 3,
      });
      fc.assert(
        fc.property(fc.oneof(fc.double({ ...sane, min: -9e14, max: 9e14 }), numbers), (value) => {
          const size = Math.abs(value);
          fc.pre(size < 9e14);
          // ICU's one short form that changes within a power of ten: `99,9 мың`, but `100 м.`, which would be metres.
          const icuSaysMetres = tag.startsWith('kk') && style === 'short' && size >= 99_950 && size < 999_500;
          fc.pre(!icuSaysMetres);
          expect(formatCompact(value, locale, style)).toBe(withMinus(icu.format(value)));
        }),
      );
    },
  );

  test('are those of ICU with all digits where there are no more than 15', () => {
    const icu = new Intl.NumberFormat(tag, { ...unsigned, maximumFractionDigits: 20 });
    const whole = fc.integer({ min: -999_999_999, max: 999_999_999 });
    const broken = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.oneof(whole, broken), (value) => {
        expect(formatExact(value, locale)).toBe(withMinus(icu.format(value)));
      }),
    );
  });
});

test('a minus is U+2212, and never a hyphen where ICU has no mark beside it', () => {
  const printed = PLAIN.map(([tag, locale]) => [tag, formatNumber(-5, locale)]);
  expect(Object.fromEntries(printed)).toEqual({
    en: '\u22125',
    ru: '\u22125',
    kk: '\u22125',
    'fa-AF-u-nu-arabext': '\u200e\u2212۵',
    'fa-AF-u-nu-latn': '\u200e\u22125',
    'ps-u-nu-arabext': '\u200e-\u200e۵',
    'ps-u-nu-latn': '\u200e\u22125',
  });
});

test('Kazakh has one word for thousands, however many', () => {
  const [, kk] = PLAIN.find(([tag]) => tag.startsWith('kk'))!;
  expect([1_000, 99_900, 100_000, 999_000].map((value) => formatCompact(value, kk, 'short'))).toEqual(
    ['1', '99,9', '100', '999'].map((number) => `${number}\u00a0мың`),
  );
});

describe('formatNumber', () => {
  test('groups by three and prints at most three decimals', () => {
    expect(formatNumber(978002.6174, en)).toBe('978,002.617');
    expect(formatNumber(978002.6174, fa)).toBe('۹۷۸٬۰۰۲٫۶۱۷');
    expect(formatNumber(978002.6174, faLatin)).toBe('978,002.617');
  });

  test('prints as many decimals as are asked for', () => {
    expect(formatNumber(978, en, 1)).toBe('978.0');
    expect(formatNumber(9.2628, fa, 2)).toBe('۹٫۲۶');
    expect(formatNumber(0.5, en, 0)).toBe('1');
  });

  test('never prints a negative zero', () => {
    expect(formatNumber(-0, en)).toBe('0');
    expect(formatNumber(-0.0001, en)).toBe('0');
    expect(formatNumber(-0.0001, fa, 2)).toBe('۰٫۰۰');
  });

  test('rounds as a reader would: halves of what is printed go up', () => {
    expect(formatNumber(1.005, en, 2)).toBe('1.01');
    expect(formatNumber(-1.005, en, 2)).toBe('−1.01');
  });

  test('prints numbers beyond 10²¹ without an exponent', () => {
    expect(formatNumber(1e22, en)).toBe('10,000,000,000,000,000,000,000');
  });
});

describe('formatCompact', () => {
  test('writes bn and tn in English labels, and whole words in sentences', () => {
    expect(formatCompact(4e9, en, 'short')).toBe('4bn');
    expect(formatCompact(1.25e12, en, 'short')).toBe('1.25tn');
    expect(formatCompact(978002617, en, 'short')).toBe('978M');
    expect(formatCompact(4e9, en, 'long')).toBe('4 billion');
  });

  test('writes whole words in Dari', () => {
    expect(formatCompact(978002617, fa, 'short')).toBe('۹۷۸\u00a0میلیون');
    expect(formatCompact(4e9, fa, 'long')).toBe('۴ میلیارد');
  });

  test('takes the next word where rounding reaches it', () => {
    expect(formatCompact(999_499, en, 'short')).toBe('999K');
    expect(formatCompact(999_500, en, 'short')).toBe('1M');
    expect(formatCompact(999_999_999, en, 'short')).toBe('1bn');
  });

  test('has no word below a thousand', () => {
    expect(formatCompact(636.5, en, 'short')).toBe('637');
    expect(formatCompact(2.0817, en, 'long')).toBe('2.08');
    expect(formatCompact(0, en, 'short')).toBe('0');
  });

  test('chooses the word of a thousand by the number before it, where a language has several', () => {
    const russian = whole({
      ...en,
      table: {
        ...en.table,
        plural: (n: number) => (n === 1 ? 'one' : n < 5 ? 'few' : 'many') as 'one' | 'few' | 'many',
        compact: {
          ...en.table.compact,
          '6': { short: '{0} млн', other: '{0} миллиона', one: '{0} миллион', many: '{0} миллионов' },
        },
      },
    });
    expect(formatCompact(1e6, russian, 'long')).toBe('1 миллион');
    expect(formatCompact(2e6, russian, 'long')).toBe('2 миллиона');
    expect(formatCompact(978e6, russian, 'long')).toBe('978 миллионов');
  });
});

describe('compactOf', () => {
  test('gives the number, its word and what a plural rule looks at', () => {
    expect(compactOf(4e9, en, 'long')).toEqual({ number: '4', pattern: '{0} billion', counted: 1e9 });
    expect(compactOf(1, en, 'long')).toEqual({ number: '1', pattern: '{0}', counted: 1 });
    expect(compactOf(2.0817, en, 'short')).toEqual({ number: '2.08', pattern: '{0}', counted: 2.08 });
  });
});

describe('formatExact', () => {
  test('prints all digits of a value', () => {
    expect(formatExact(978002617, en)).toBe('978,002,617');
    expect(formatExact(0.000012, en)).toBe('0.000012');
  });

  test('leaves away what only the binary fraction adds', () => {
    expect(formatExact(978002.617 * 1000, en)).toBe('978,002,617');
    expect(formatExact(0.1 + 0.2, en)).toBe('0.3');
  });
});

test('toNumerals turns digits and nothing else', () => {
  expect(toNumerals('HS 1101, 2022–23', fa)).toBe('HS ۱۱۰۱, ۲۰۲۲–۲۳');
  expect(toNumerals('1435/1520', faLatin)).toBe('1435/1520');
});
