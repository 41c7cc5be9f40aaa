import { expect, test } from 'vitest';
import { localeOf } from '@keruen/figure';
import { doubtWords } from '../../src/locale/doubts/doubt-words.ts';
import { doubt as english } from '../../src/locale/doubts/en.ts';
import { refusal as known } from '../../src/locale/doubts/refusal-en.ts';
import { refusalWords } from '../../src/locale/doubts/refusal-words.ts';
import type { DoubtWords, RefusalWords } from '../../src/locale/doubts/words.ts';

const spoken = (words: DoubtWords | RefusalWords): string[] =>
  Object.values(words).map((say) =>
    typeof say === 'function' ? (say as (word: string) => string)('۱۲') : (say as string),
  );

test('English words come with the part that says them', async () => {
  expect(await doubtWords(await localeOf('en'))).toBe(english);
  expect(await doubtWords({ tag: 'tlh' })).toBe(english);
});

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'every sentence is in %s, names what it is about and ends without a stop',
  async (tag) => {
    const words = await doubtWords(await localeOf(tag));
    const said = spoken(words);
    expect(said).toHaveLength(spoken(english).length);
    expect(new Set(said).size).toBe(said.length);
    expect(said.join()).not.toMatch(/[A-Za-z]/);
    for (const [i, sentence] of said.entries()) {
      expect(sentence).not.toMatch(/[.۔]$/);
      expect(sentence.includes('۱۲')).toBe(spoken(english)[i]!.includes('۱۲'));
    }
  },
);

test('sentences of English are in lower case, for they are set in by whoever says them', () => {
  for (const sentence of spoken(english)) expect(sentence).toMatch(/^[a-z“]/);
});

test('English sentences of what is not known come with the part that says them', async () => {
  expect(await refusalWords(await localeOf('en'))).toBe(known);
  expect(await refusalWords({ tag: 'tlh' })).toBe(known);
  expect(known.type('piee')).toBe('No chart type is known as “piee”.');
});

test.each(['ru', 'kk', 'fa-AF', 'ps'])(
  'what is not known is told in %s, by its name, in a whole sentence of its own',
  async (tag) => {
    const said = spoken(await refusalWords(await localeOf(tag)));
    expect(said).toHaveLength(spoken(known).length);
    expect(new Set(said).size).toBe(said.length);
    for (const [i, sentence] of said.entries()) {
      expect(sentence.includes('«۱۲»')).toBe(spoken(known)[i]!.includes('“۱۲”'));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  },
);
