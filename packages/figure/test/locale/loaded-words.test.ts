import { expect, test } from 'vitest';
import { loadedWords, type WordLoaders } from '../../src/locale/loaded-words.ts';

const loaders: WordLoaders<string> = {
  'fa-AF': async () => 'دری',
  kk: async () => 'қазақша',
  ps: () => Promise.reject(new Error('offline')),
  ru: async () => 'по-русски',
};

test('the words of a language are those of its file', async () => {
  expect(await loadedWords(loaders, 'kk')).toBe('қазақша');
  expect(await loadedWords(loaders, 'fa-AF')).toBe('دری');
});

test.each(['en', 'tlh', 'ps'])(
  'there are none of %s: built in, unknown, or a file that does not come',
  async (tag) => {
    expect(await loadedWords(loaders, tag)).toBeUndefined();
  },
);
