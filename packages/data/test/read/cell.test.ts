import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../src/read/cell.ts';
import { wholeNumber } from '../../src/value/whole.ts';

describe('readCell reads numbers', () => {
  it.each([
    ['978', { value: 978, decimals: 0 }],
    ['978.0', { value: 978, decimals: 1 }],
    ['1 234,5', { value: 1234.5, decimals: 1 }],
    ['−5', { value: -5, decimals: 0 }],
    ['0', { value: 0, decimals: 0 }],
    ['۹۷۸٫۰', { value: 978, decimals: 1 }],
    ['٩٧٨', { value: 978, decimals: 0 }],
    ['۱٬۲۳۴٬۵۶۷', { value: 1234567, decimals: 0 }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toEqual(expected);
  });

  it('tells a number that could be read in two ways', () => {
    expect(readCell('1,234')).toEqual({ value: 1234, decimals: 0, ambiguous: true });
  });
});

describe('readCell reads units', () => {
  it.each([
    ['$978.0 M', { value: 978, decimals: 1, unit: 'USD', scale: 6 }],
    ['US$ 3 billion', { value: 3, decimals: 0, unit: 'USD', scale: 9 }],
    ['9.26 million USD', { value: 9.26, decimals: 2, unit: 'USD', scale: 6 }],
    ['USD 545.2 mn', { value: 545.2, decimals: 1, unit: 'USD', scale: 6 }],
    ['1.3 Mt', { value: 1.3, decimals: 1, unit: 'TNE', scale: 6 }],
    ['55.6 %', { value: 55.6, decimals: 1, unit: 'ratio', scale: -2 }],
    ['4 bn', { value: 4, decimals: 0, scale: 9 }],
    ['۹۷۸٫۰ میلیون دالر', { value: 978, decimals: 1, unit: 'USD', scale: 6 }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toEqual(expected);
  });

  it('refuses two units that differ', () => {
    expect(readCell('$4 t')).toBeUndefined();
    expect(readCell('$4 USD')).toMatchObject({ unit: 'USD' });
  });
});

describe('readCell reads how sure a number is', () => {
  it.each([
    ['≥ 4 bn', 'at-least'],
    ['at least 4 bn', 'at-least'],
    ['4 bn+', 'at-least'],
    ['حداقل ۴ میلیارد', 'at-least'],
    ['≤ 9', 'at-most'],
    ['up to 9', 'at-most'],
    ['> 9', 'over'],
    ['more than 9', 'over'],
    ['بیش از ۹', 'over'],
    ['< 9', 'under'],
    ['less than 9', 'under'],
    ['~1.3 Mt', 'approx'],
    ['≈ 1.3', 'approx'],
    ['about 1.3', 'approx'],
    ['approx. 1.3', 'approx'],
    ['c. 1.3', 'approx'],
    ['حدود ۱٫۳', 'approx'],
    ['تقریباً ۱٫۳', 'approx'],
    ['almost 2', 'almost'],
    ['نزدیک به ۲', 'almost'],
    ['exactly 2', 'exact'],
  ])('%s is %s', (text, qualifier) => {
    expect(readCell(text)).toMatchObject({ qualifier });
  });

  it('has no qualifier where there is none', () => {
    expect(readCell('978')).not.toHaveProperty('qualifier');
  });

  it('refuses two of them', () => {
    expect(readCell('≥ about 4')).toBeUndefined();
    expect(readCell('≤ 4+')).toBeUndefined();
  });
});

describe('readCell reads what kind of number it is', () => {
  it.each([
    ['4 bn (target)', { nature: 'target' }],
    ['4 bn (Forecast)', { nature: 'forecast' }],
    ['4 bn (claim)', { nature: 'claim' }],
    ['۴ میلیارد (هدف)', { nature: 'target' }],
    ['4 (پیش‌بینی)', { nature: 'forecast' }],
    ['615.1 (provisional)', { obsStatus: 'provisional' }],
    ['615.1 (estimate)', { obsStatus: 'estimated' }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toMatchObject(expected);
  });

  it('refuses a bracket that it does not understand: it may say that the number is wrong', () => {
    expect(readCell('978 (see note)')).toBeUndefined();
    expect(readCell('978 (target, revised)')).toBeUndefined();
    expect(readCell('978 ()')).toBeUndefined();
    expect(readCell('(978)')).toBeUndefined();
  });
});

describe('readCell reads ranges', () => {
  it.each([
    ['1.2–1.4', 1.2, 1.4],
    ['1.2 - 1.4', 1.2, 1.4],
    ['2 to 3 Mt', 2, 3],
    ['100—200', 100, 200],
  ])('%s', (text, value, high) => {
    expect(readCell(text)).toMatchObject({ value, high });
  });

  it('refuses a range the wrong way round', () => {
    expect(readCell('3–2')).toBeUndefined();
  });

  it('keeps the decimals of the end that has more', () => {
    expect(readCell('1–1.25')?.decimals).toBe(2);
  });
});

describe('readCell reads why there is no number', () => {
  it.each(['', ' ', '-', '−', '–', '—', '…', '...', '..', '?', 'n/a', 'N/A', 'no data', 'نامعلوم'])(
    '"%s" gives no reason, so none is made up',
    (text) => {
      expect(readCell(text)).toEqual({ value: null, missing: 'unknown' });
    },
  );

  it.each([
    ['nil', 'nil'],
    ['not reported', 'not-reported'],
    ['suppressed', 'suppressed'],
    ['confidential', 'suppressed'],
    ['not applicable', 'not-applicable'],
  ])('"%s" is %s', (text, missing) => {
    expect(readCell(text)).toEqual({ value: null, missing });
  });
});

describe('readCell refuses', () => {
  it.each([
    'between 1 and 2',
    '1.2.3',
    '1 23',
    '7*',
    '7 [1]',
    'about',
    '$',
    'four billion',
    '4 bn or so',
    'not 4',
    '1e9',
    '<script>1</script>',
    '978 / 9.26',
    '2022-08-03',
    '= 4',
  ])('"%s"', (text) => {
    expect(readCell(text)).toBeUndefined();
  });

  it('anything that it does not understand whole, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCell(text);
        expect(read === undefined || read.value === null || Number.isFinite(read.value)).toBe(true);
        expect(read?.value === null).toBe(read?.missing !== undefined);
      }),
    );
  });
});

describe('readCell reads back', () => {
  it('every number in every power of ten it knows', () => {
    const scales = fc.constantFrom(['k', 3], ['million', 6], ['bn', 9], ['میلیارد', 9]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), scales, (tenths, [word, scale]) => {
        const read = readCell(`about $${tenths / 10} ${word}`);
        expect(wholeNumber(read?.value ?? NaN, read?.scale)).toBe(wholeNumber(tenths / 10, scale));
        expect(read).toMatchObject({ qualifier: 'approx', unit: 'USD' });
      }),
    );
  });

  it('the same number in Latin, Persian and Arabic digits', () => {
    const inScript = (text: string, zero: number): string =>
      text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const latin = readCell(String(value));
        expect(readCell(inScript(String(value), 0x6f0))).toEqual(latin);
        expect(readCell(inScript(String(value), 0x660))).toEqual(latin);
      }),
    );
  });
});
