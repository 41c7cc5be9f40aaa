import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../src/value/whole.ts';

describe('wholeNumber', () => {
  it('leaves no dust of binary fractions', () => {
    expect(4174.4 * 1000).not.toBe(4174400);
    expect(wholeNumber(4174.4, 3)).toBe(4174400);
    expect(wholeNumber(978002.617, 3)).toBe(978002617);
    expect(wholeNumber(4957.55, 3)).toBe(4957550);
    expect(wholeNumber(545.2, 6)).toBe(545200000);
    expect(wholeNumber(1.005, 2)).toBe(100.5);
  });

  it('is the number itself without a scale', () => {
    expect(wholeNumber(9.26)).toBe(9.26);
    expect(wholeNumber(9.26, 0)).toBe(9.26);
  });

  it('makes hundredths of percents', () => {
    expect(wholeNumber(55.6, -2)).toBe(0.556);
    expect(wholeNumber(7, -2)).toBe(0.07);
  });

  it('keeps the sign, and zero', () => {
    expect(wholeNumber(-1.1, 3)).toBe(-1100);
    expect(wholeNumber(0, 9)).toBe(0);
  });

  it('takes numbers that are written with an exponent', () => {
    expect(wholeNumber(1e21, 3)).toBe(1e24);
    expect(wholeNumber(1.5e-7, 9)).toBe(150);
  });

  it('lets what is not finite through, for others to refuse', () => {
    expect(wholeNumber(NaN, 3)).toBeNaN();
    expect(wholeNumber(Infinity, 3)).toBe(Infinity);
  });

  it('is exact for whole thousandths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        expect(wholeNumber(thousandths / 1000, 3)).toBe(thousandths === 0 ? thousandths / 1000 : thousandths);
      }),
    );
  });

  it('comes back when the power of ten is taken off again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 9 }), (value, scale) => {
        expect(wholeNumber(wholeNumber(value, scale), -scale)).toBe(value);
      }),
    );
  });
});
