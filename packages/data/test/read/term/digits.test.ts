import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/read/term/digits.ts';

describe('plainText', () => {
  it('writes Persian and Arabic digits in Latin', () => {
    expect(plainText('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789');
    expect(plainText('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789');
  });

  it('writes the Arabic decimal sign as a point and the Arabic group sign as a space', () => {
    expect(plainText('۱٬۲۳۴٫۵')).toBe('1 234.5');
  });

  it.each([
    ['no-break space', '1\u00a0234'],
    ['narrow no-break space', '1\u202f234'],
    ['thin space', '1\u2009234'],
    ['apostrophe', "1'234"],
    ['curly apostrophe', '1\u2019234'],
    ['line break', '1\n 234'],
  ])('takes a %s for a space', (_, text) => {
    expect(plainText(text)).toBe('1 234');
  });

  it('takes the minus sign for a hyphen', () => {
    expect(plainText('\u22125')).toBe('-5');
  });

  it('takes out marks of direction and vowel signs', () => {
    expect(plainText('\u200f\u2067978\u2069\u200e')).toBe('978');
    expect(plainText('تقریباً')).toBe('تقریبا');
  });

  it('takes a zero-width non-joiner for a space between words', () => {
    expect(plainText('پیش‌بینی')).toBe('پیش بینی');
  });

  it('trims', () => {
    expect(plainText('  978 ')).toBe('978');
  });

  it('is the same for a text that holds nothing of it as for one beside it that does', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(text)).toBe(plainText(`${text}\u200f`));
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
    expect(plainText("1'234  567")).toBe('1 234 567');
  });
});
