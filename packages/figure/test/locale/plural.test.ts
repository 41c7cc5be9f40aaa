import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pluralOne, pluralSlavic, pluralZeroOne, type Plural } from '../../src/locale/plural.ts';

/** Each rule with the languages it is meant for, those to come included. */
const RULES: readonly (readonly [tag: string, rule: (n: number) => Plural])[] = [
  ['en', pluralOne],
  ['kk', pluralOne],
  ['ps', pluralOne],
  ['fa-AF', pluralZeroOne],
  ['ru', pluralSlavic],
];

describe.each(RULES)('plural rule of %s', (tag, rule) => {
  const icu = new Intl.PluralRules(tag);

  test('agrees with ICU on whole numbers up to 1200', () => {
    for (let n = 0; n <= 1200; n += 1) expect(rule(n), `${n}`).toBe(icu.select(n));
  });

  test('agrees with ICU on numbers with decimals', () => {
    const decimals = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100);
    fc.assert(fc.property(decimals, (n) => rule(n) === icu.select(n)));
  });

  test('agrees with ICU on large whole numbers', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => rule(n) === icu.select(n)));
  });
});

test('a whole number that ends in 1 is singular in Russian, save in eleven', () => {
  expect([1, 21, 101, 1001].map(pluralSlavic)).toEqual(['one', 'one', 'one', 'one']);
  expect([11, 111, 1011].map(pluralSlavic)).toEqual(['many', 'many', 'many']);
});

test('a fraction below one is singular in Dari and plural in English', () => {
  expect(pluralZeroOne(0.5)).toBe('one');
  expect(pluralOne(0.5)).toBe('other');
});
