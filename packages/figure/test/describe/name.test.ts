import { describe, expect, test } from 'vitest';
import { actorName, nameOf } from '../../src/describe/name.ts';
import { en, fa } from '../locale/languages.ts';
import { actors } from './trade-fixture.ts';

describe('names', () => {
  test('are in the reader’s language, isolated', () => {
    expect(nameOf({ en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, fa)).toBe('\u2068قزاقستان\u2069');
    expect(nameOf({ en: 'Kazakhstan', 'fa-AF': 'قزاقستان' }, en)).toBe('\u2068Kazakhstan\u2069');
  });

  test('fall back to Persian and then to English', () => {
    expect(nameOf({ en: 'Aktau', fa: 'آق‌تائو' }, fa)).toBe('\u2068آق‌تائو\u2069');
    expect(nameOf({ en: 'Aktau' }, fa)).toBe('\u2068Aktau\u2069');
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
