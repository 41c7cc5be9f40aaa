import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainNumber } from '../../../src/read/csv/plain-number.ts';

const read = (text: string): number | undefined => {
  const plain = new PlainNumber();
  return plain.read(text, 0, text.length) ? plain.value : undefined;
};

describe('PlainNumber', () => {
  it.each(['0', '7', '978', '-5', '978002.617', '-0.5', '0.1', '123456789012345', '0.00000000000001'])(
    'reads %s',
    (text) => {
      expect(read(text)).toBe(Number(text));
    },
  );

  it.each([
    '',
    '-',
    '.',
    '5.',
    '.5',
    '+5',
    '1e5',
    '1,234.5',
    '1,2,3',
    ',5',
    '5,',
    ' 5',
    '5 ',
    '1.2.3',
    '--1',
    'NaN',
    '٥',
    '1234567890123456',
  ])('leaves "%s" to others', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('has no negative zero', () => {
    expect(Object.is(read('-0'), 0)).toBe(true);
    expect(Object.is(read('-0.00'), 0)).toBe(true);
  });

  it('reads in the middle of a text, and counts digits on both sides of the point', () => {
    const plain = new PlainNumber();
    expect(plain.read('a,978.250,b', 2, 9)).toBe(true);
    expect([plain.value, plain.whole, plain.decimals]).toEqual([978.25, 3, 3]);
  });

  it('knows which decimal sign it has, and what its digits are without it', () => {
    const plain = new PlainNumber();
    expect(plain.read('-978,25', 0, 7)).toBe(true);
    expect(plain).toMatchObject({ value: -978.25, digits: -97825, decimals: 2, whole: 3, hasComma: true });
    expect(plain.read('978', 0, 3)).toBe(true);
    expect(plain).toMatchObject({ value: 978, digits: 978, decimals: 0, hasComma: false });
  });

  it('reads as the language does, to the last bit', () => {
    const digits = fc.stringMatching(/^-?\d{1,8}(\.\d{1,7})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(read(text)).toBe(Number(text) || 0);
      }),
      { numRuns: 2000 },
    );
  });
});
