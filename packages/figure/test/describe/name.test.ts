import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseName, nameChain } from '@keruen/data';
import { actorName, foreignLang, nameOf, shownOnly } from '../../src/describe/name.ts';
import { aside } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { actors } from './trade-fixture.ts';

describe('names', () => {
  test('are in the reader’s language, isolated', () => {
    expect(nameOf({ en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, fa)).toBe('\u2068قزاقستان\u2069');
    expect(nameOf({ en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, en)).toBe('\u2068Kazakhstan\u2069');
  });

  test('fall back to Persian and then to English, isolated once more for each step', () => {
    expect(nameOf({ en: 'Aktau', fa: 'آق‌تائو' }, fa)).toBe('\u2068\u2068آق‌تائو\u2069\u2069');
    expect(nameOf({ en: 'Aktau' }, fa)).toBe('\u2068\u2068\u2068Aktau\u2069\u2069\u2069');
  });

  test('are not English where a table has them in other letters', () => {
    expect(nameOf({ en: 'آرد گندم' }, fa)).toBe('\u2068آرد گندم\u2069');
    expect(foreignLang(nameOf({ en: 'آرد گندم' }, fa), 'fa-AF')).toBeUndefined();
    expect(nameOf({ en: 'آرد (A)' }, fa)).toBe('\u2068\u2068\u2068آرد (A)\u2069\u2069\u2069');
  });

  test('tell by that of which language they are, for any names and any reader', () => {
    const tags = ['ru', 'kk', 'fa', 'fa-AF', 'ps'];
    fc.assert(
      fc.property(fc.constantFrom(...tags, 'en', 'ru-KZ'), fc.subarray(tags), (tag, has) => {
        const names = { en: '一', ...Object.fromEntries(has.map((one) => [one, '二'])) };
        const { lang } = chooseName(names, tag);
        const own = lang === nameChain(tag)[0] ? undefined : lang;
        expect(foreignLang(nameOf(names, { ...en, tag }), tag)).toBe(own);
      }),
    );
  });

  test('are found by id', () => {
    expect(actorName('KAZ', actors, fa)).toBe('\u2068قزاقستان\u2069');
  });

  test('that are words and no id are spoken as they are', () => {
    expect(actorName('“Astana”, no document named', actors, fa)).toBe(
      '\u2068“Astana”, no document named\u2069',
    );
  });
});

describe('words of another language', () => {
  test.each([
    ['words in Latin letters in Dari', 'Wheat flour', 'fa-AF', 'en'],
    ['a name isolated once in Latin letters', '\u2068TASS\u2069', 'kk', 'en'],
    ['the same in English', '\u2068TASS\u2069', 'en', undefined],
    ['words in the letters of the language', '\u2068Ақтау\u2069', 'kk', undefined],
    ['words in both', 'آرد \u2068Wheat\u2069', 'fa-AF', undefined],
    ['the second language of the chain', '\u2068\u2068Поти\u2069\u2069', 'kk', 'ru'],
    ['a number', '۲۰۲۲', 'fa-AF', undefined],
    ['nothing', '', 'fa-AF', undefined],
  ])('are found where they are all there is: %s', (_, text, lang, expected) => {
    expect(foreignLang(text, lang)).toBe(expected);
  });

  test('are shown and not said, but in a language that has their letters', () => {
    expect(shownOnly('TASS', fa)).toBe(aside('TASS'));
    expect(shownOnly('TASS', en)).toBe('TASS');
    expect(shownOnly('تاس', fa)).toBe('تاس');
    expect(shownOnly(`تاس${aside(' (TASS)')}`, fa)).toBe(`تاس${aside(' (TASS)')}`);
  });
});
