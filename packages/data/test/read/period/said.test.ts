import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBePeriod, saidBeside } from '../../../src/read/period/said.ts';

describe('saidBeside', () => {
  it.each([
    ['FY2024f', 'FY2024'],
    ['2024/25f', '2024/25'],
    ['2024-25 (est.)', '2024-25 '],
    ['Plan: 2024', '2024'],
    ['2024A', '2024'],
  ])('parts a period from what it says of its numbers: %s', (text, head) => {
    expect(saidBeside(text).head.trim()).toBe(head.trim());
    expect(mayBePeriod(text)).toBe(true);
  });

  it.each(['2024 г.', 'Jan 2024', '2024a', '2024 flour', 'Target 4 bn of 2030', '2024Q1', 'Forecast'])(
    'leaves what it does not understand as it is: %s',
    (text) => {
      expect(saidBeside(text)).toEqual({ head: text, said: {} });
    },
  );

  it('holds for any text, and keeps every digit', () => {
    const digits = (text: string) => text.replace(/\D/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3000), (text, year) => {
        const mixed = `${text}${String(year)}`;
        expect(digits(saidBeside(mixed).head)).toBe(digits(mixed));
      }),
    );
  });
});
