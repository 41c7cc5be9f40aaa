import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerOf } from '../../../src/read/term/power.ts';

describe('powerOf', () => {
  it.each([
    ['000', 3, ''],
    ['1000 USD', 3, 'USD'],
    ['1 000 USD', 3, 'USD'],
    ['1.000 EUR', 3, 'EUR'],
    ['000s of dollars', 3, 'of dollars'],
    ['000000 $', 6, '$'],
    ['10^6 USD', 6, 'USD'],
    ['10⁹ USD', 9, 'USD'],
    ['10¹² KZT', 12, 'KZT'],
  ])('reads the power of ten in "%s"', (text, meaning, rest) => {
    expect(powerOf(text)).toEqual({ meaning, rest });
  });

  it.each(['', 'USD', '100 USD', '2000 USD', '10 USD', '0001', '10⁶7', '10006', '10'])(
    'finds none in "%s"',
    (text) => {
      expect(powerOf(text)).toBeUndefined();
    },
  );

  it('reads every power of a thousand that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (times) => {
        expect(powerOf(`1${'000'.repeat(times)} USD`)?.meaning).toBe(3 * times);
        expect(powerOf(`1${' 000'.repeat(times)} USD`)?.meaning).toBe(3 * times);
      }),
    );
  });
});
