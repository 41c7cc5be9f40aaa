import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS } from '../../../data/src/schema/vocabulary.ts';
import { formatAmount, type Amount } from '../../src/locale/amount.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { whole } from '../../src/locale/book.ts';
import { ascii, en, fa, faLatin, LANGUAGES, ru } from './languages.ts';

const bare = (text: string) => withoutMarks(text).replaceAll('\u00a0', ' ');
const dollars = (value: number, part: Partial<Amount> = {}): Amount => ({ value, unit: 'USD', ...part });

/** The numbers of the first figure and their kin: English label, sentence and cell; Dari label and sentence. */
const CASES: readonly (readonly [Amount, string, string, string, string, string])[] = [
  [
    dollars(978002617),
    '$978M',
    '978 million US dollars',
    '978,002,617',
    '۹۷۸ میلیون دالر',
    '۹۷۸ میلیون دالر امریکایی',
  ],
  [
    dollars(9262826),
    '$9.26M',
    '9.26 million US dollars',
    '9,262,826',
    '۹٫۲۶ میلیون دالر',
    '۹٫۲۶ میلیون دالر امریکایی',
  ],
  [
    dollars(4e9, { qualifier: 'at-least' }),
    '≥ $4bn',
    'at least 4 billion US dollars',
    '≥ 4,000,000,000',
    'حداقل ۴ میلیارد دالر',
    'حداقل ۴ میلیارد دالر امریکایی',
  ],
  [
    dollars(1e9, { qualifier: 'almost' }),
    'almost $1bn',
    'almost 1 billion US dollars',
    'almost 1,000,000,000',
    'نزدیک به ۱ میلیارد دالر',
    'نزدیک به ۱ میلیارد دالر امریکایی',
  ],
  [
    dollars(9e6, { qualifier: 'at-most' }),
    '≤ $9M',
    'at most 9 million US dollars',
    '≤ 9,000,000',
    'حداکثر ۹ میلیون دالر',
    'حداکثر ۹ میلیون دالر امریکایی',
  ],
  [
    dollars(4e9, { high: 5e9 }),
    '$4–5bn',
    '4–5 billion US dollars',
    '4,000,000,000–5,000,000,000',
    '۴ تا ۵ میلیارد دالر',
    '۴ تا ۵ میلیارد دالر امریکایی',
  ],
  [
    dollars(9e8, { high: 1.1e9, qualifier: 'approx' }),
    '≈ $900M–1.1bn',
    'about 900 million – 1.1 billion US dollars',
    '≈ 900,000,000–1,100,000,000',
    'حدود ۹۰۰ میلیون تا ۱٫۱ میلیارد دالر',
    'حدود ۹۰۰ میلیون تا ۱٫۱ میلیارد دالر امریکایی',
  ],
  [
    { value: 1.3e6, unit: 'TNE', qualifier: 'almost' },
    'almost 1.3M t',
    'almost 1.3 million tonnes',
    'almost 1,300,000',
    'نزدیک به ۱٫۳ میلیون تُن',
    'نزدیک به ۱٫۳ میلیون تُن',
  ],
  [{ value: 2.0817, unit: 'ratio' }, '2.08×', '2.08 times', '2.0817', '۲٫۰۸ برابر', '۲٫۰۸ برابر'],
  [
    { value: 70, unit: 'percent', qualifier: 'over' },
    '> 70%',
    'more than 70%',
    '> 70',
    'بیشتر از ۷۰٪',
    'بیشتر از ۷۰٪',
  ],
  [{ value: 500, unit: 'persons' }, '500', '500 persons', '500', '۵۰۰ نفر', '۵۰۰ نفر'],
  [{ value: 2, unit: 'rank' }, 'no. 2', 'rank 2', '2', 'رتبهٔ ۲', 'رتبهٔ ۲'],
  [
    dollars(5, { per: 'TNE' }),
    '$5 per tonne',
    '5 US dollars per tonne',
    '5',
    '۵ دالر فی تُن',
    '۵ دالر امریکایی فی تُن',
  ],
];

describe.each(CASES)('%o', (amount, label, long, full, faLabel, faLong) => {
  test('in English', () => {
    expect(bare(formatAmount(amount, en, 'label'))).toBe(label);
    expect(bare(formatAmount(amount, en, 'long'))).toBe(long);
    expect(bare(formatAmount(amount, en, 'full'))).toBe(full);
  });

  test('in Dari', () => {
    expect(bare(formatAmount(amount, fa, 'label'))).toBe(faLabel);
    expect(bare(formatAmount(amount, fa, 'long'))).toBe(faLong);
  });

  test('in Dari with Latin digits', () => {
    expect(bare(formatAmount(amount, faLatin, 'long'))).toBe(
      ascii(faLong).replaceAll('٫', '.').replaceAll('٪', '%'),
    );
  });
});

describe('units', () => {
  test('are singular for one and plural for a million', () => {
    expect(formatAmount(dollars(1), en, 'long')).toBe('1 US dollar');
    expect(formatAmount(dollars(1e6), en, 'long')).toBe('1 million US dollars');
    expect(formatAmount({ value: 1, unit: 'TNE' }, en, 'long')).toBe('1 tonne');
  });

  test('that are currencies without a sign of their own stand as codes before the number', () => {
    expect(bare(formatAmount({ value: 12e6, unit: 'KZT' }, en, 'label'))).toBe('KZT 12M');
    expect(bare(formatAmount({ value: 12e6, unit: 'KZT' }, fa, 'label'))).toBe('۱۲ میلیون تنگه');
  });

  test('that nobody knows stand behind the number, isolated', () => {
    expect(formatAmount({ value: 3, unit: 'XYZ' }, fa, 'long')).toBe('۳\u00a0\u2068XYZ\u2069');
    expect(formatAmount({ value: 3, unit: 'USD', per: 'XYZ' }, en, 'label')).toBe('$3/\u2068XYZ\u2069');
  });

  test('that an axis says already are left away', () => {
    expect(formatAmount({ value: 978002617, unit: '' }, en, 'label')).toBe('978M');
    expect(bare(formatAmount({ value: 978002617, unit: '' }, fa, 'label'))).toBe('۹۷۸ میلیون');
  });

  test('keep the sign of a number before the currency', () => {
    expect(bare(formatAmount(dollars(-8.3e6), en, 'label'))).toBe('−$8.3M');
    expect(bare(formatAmount(dollars(-8.3e6), fa, 'label'))).toBe('−۸٫۳ میلیون دالر');
  });

  test('that hold a dollar sign are not taken for a replacement pattern', () => {
    const odd = whole({ ...en, table: { ...en.table, currencySigns: { USD: "$'" } } });
    expect(formatAmount(dollars(4), odd, 'label')).toBe("$'4");
  });
});

describe('Russian', () => {
  const russian = (value: number, unit: string, qualifier: Amount['qualifier'] = 'exact'): string =>
    bare(formatAmount({ value, unit, qualifier }, ru, 'long'));

  test('has years and ranks that need no other case behind a qualifier', () => {
    expect([1, 3, 5, 21, 2.5].map((years) => russian(years, 'ANN'))).toEqual([
      '1 г.',
      '3 г.',
      '5 лет',
      '21 г.',
      '2,5 г.',
    ]);
    expect(russian(11, 'ANN', 'at-least')).toBe('не менее 11 лет');
    expect(russian(2, 'rank', 'approx')).toBe('около № 2');
  });

  test('has room around the dash between two numbers with words, and none between bare ones', () => {
    const range = { value: 9e8, high: 1.1e9, unit: 'USD' };
    expect(bare(formatAmount(range, ru, 'long'))).toBe('900 млн – 1,1 млрд долл. США');
    expect(bare(formatAmount({ ...range, value: 1e9 }, ru, 'long'))).toBe('1–1,1 млрд долл. США');
  });
});

describe('direction', () => {
  test('is kept by an isolate where a sign, a dash or a cross would wander', () => {
    for (const amount of [
      dollars(4e9, { qualifier: 'at-least' }),
      dollars(-4),
      { value: 2, unit: 'ratio' },
    ]) {
      expect(formatAmount(amount, en, 'label')).toMatch(/^\u2066.*\u2069$/);
    }
  });

  test('needs no mark where letters and digits hold it', () => {
    expect(formatAmount(dollars(978002617), en, 'label')).toBe('$978M');
    expect(formatAmount({ value: 1.3e6, unit: 'TNE' }, en, 'long')).toBe('1.3 million tonnes');
  });

  test('is that of the words in Dari: no Latin letter, no sign that mirrors', () => {
    const qualifier = fc.constantFrom(...QUALIFIERS);
    const unit = fc.constantFrom('USD', 'TNE', 'ratio', 'percent', 'persons', 'KZT', 'AFN', 'EUR');
    const style = fc.constantFrom('label' as const, 'long' as const, 'full' as const);
    const value = fc.integer({ min: -1e6, max: 5e12 });
    fc.assert(
      fc.property(value, unit, qualifier, style, (number, code, how, form) => {
        const text = formatAmount({ value: number, unit: code, qualifier: how }, fa, form);
        expect(text).not.toMatch(/[A-Za-z<>≤≥≈$]/);
      }),
    );
  });
});

describe.each(LANGUAGES)('qualifiers in %s', (_, locale) => {
  test.each(QUALIFIERS.filter((one) => one !== 'exact'))(
    '%s shows in label, sentence and cell',
    (qualifier) => {
      for (const style of ['label', 'long', 'full'] as const) {
        const exact = bare(formatAmount(dollars(4e9), locale, style));
        const qualified = bare(formatAmount(dollars(4e9, { qualifier }), locale, style));
        expect(qualified).not.toBe(exact);
        expect(qualified).toContain(exact);
      }
    },
  );

  test('exact adds nothing', () => {
    expect(formatAmount(dollars(4e9, { qualifier: 'exact' }), locale, 'label')).toBe(
      formatAmount(dollars(4e9), locale, 'label'),
    );
  });

  test('an end that excludes its number is told from one that includes it', () => {
    const spoken = (qualifier: Amount['qualifier']) =>
      formatAmount(dollars(4e9, { qualifier }), locale, 'label');
    expect(spoken('over')).not.toBe(spoken('at-least'));
    expect(spoken('under')).not.toBe(spoken('at-most'));
  });
});
