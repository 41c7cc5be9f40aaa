import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/locale/known.ts';
import { loaders } from '../../src/locale/packed/loaders.ts';
import { take as english } from '../../src/locale/take/en.ts';
import { takeWords } from '../../src/locale/take/take-words.ts';
import type { TakeWords } from '../../src/locale/take/words.ts';

const said = (words: TakeWords): readonly string[] =>
  Object.values(words).map((word) => (typeof word === 'function' ? word('{0}', '{1}') : word));

/** Formats are called the same in every language. */
const FORMATS = /\b(?:CSV|jCard|JSON-LD|JSON|SVG|PNG)\b/g;

test('English is there', async () => {
  expect(await takeWords(await localeOf('en'))).toBe(english);
});

describe.each(Object.keys(loaders))('%s', (tag) => {
  test('has every word, none of them English', async () => {
    const words = await takeWords(await localeOf(tag));
    expect(Object.keys(words)).toEqual(Object.keys(english));
    for (const [i, word] of said(words).entries()) {
      expect(word, said(english)[i]).not.toBe(said(english)[i]);
      expect(word.replace(FORMATS, '').replace('{0}', '').replace('{1}', '')).not.toMatch(/[A-Za-z]/);
    }
  });

  test('names the formats and what phrases are about', async () => {
    const words = await takeWords(await localeOf(tag));
    expect(
      [words.csv, words.claims, words.json, words.svg, words.png].map((word) => word.match(FORMATS)?.[0]),
    ).toEqual(['CSV', 'CSV', 'JSON', 'SVG', 'PNG']);
    expect([words.jcard, words.jsonLd].map((word) => word.match(FORMATS)?.[0])).toEqual(['jCard', 'JSON-LD']);
    expect(words.noContact('{0}', '{1}')).toMatch(/\{0\}.*\{1\}/);
    expect([words.saved('{0}'), words.licence('{0}')].every((phrase) => phrase.includes('{0}'))).toBe(true);
  });
});

test('a language that has none is told in English', async () => {
  expect(await takeWords({ ...(await localeOf('en')), tag: 'tlh' })).toBe(english);
});
