import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseName } from '../../../src/query/record/name.ts';

const ALL = {
  en: 'Kazakhstan',
  ru: 'Казахстан',
  kk: 'Қазақстан',
  fa: 'قزاقستان (fa)',
  'fa-AF': 'قزاقستان',
  ps: 'قزاقستان (ps)',
};

describe('chooseName', () => {
  it.each(['en', 'ru', 'kk', 'fa', 'fa-AF', 'ps'] as const)('finds the name in %s', (lang) => {
    expect(chooseName(ALL, lang)).toEqual({ text: ALL[lang], lang });
  });

  it('falls back from Dari to Persian, then to English', () => {
    expect(chooseName({ en: 'Aktau', fa: 'آق‌تائو' }, 'fa-AF')).toEqual({ text: 'آق‌تائو', lang: 'fa' });
    expect(chooseName({ en: 'Aktau', ru: 'Актау' }, 'fa-AF')).toEqual({ text: 'Aktau', lang: 'en' });
  });

  it('falls back from Pashto to English, not to Dari', () => {
    expect(chooseName({ en: 'Herat', 'fa-AF': 'هرات', fa: 'هرات' }, 'ps')).toEqual({
      text: 'Herat',
      lang: 'en',
    });
  });

  it('falls back from Kazakh to Russian, then to English', () => {
    expect(chooseName({ en: 'Poti', ru: 'Поти' }, 'kk')).toEqual({ text: 'Поти', lang: 'ru' });
    expect(chooseName({ en: 'Poti' }, 'kk')).toEqual({ text: 'Poti', lang: 'en' });
  });

  it('falls back from Russian to English, not to Kazakh', () => {
    expect(chooseName({ en: 'Poti', kk: 'Поти' }, 'ru')).toEqual({ text: 'Poti', lang: 'en' });
  });

  it('shortens a tag it does not know', () => {
    expect(chooseName(ALL, 'ru-KZ')).toEqual({ text: 'Казахстан', lang: 'ru' });
    expect(chooseName(ALL, 'kk-Cyrl-KZ')).toEqual({ text: 'Қазақстан', lang: 'kk' });
    expect(chooseName(ALL, 'fa-AF-x-test').lang).toBe('fa-AF');
    expect(chooseName(ALL, 'de')).toEqual({ text: 'Kazakhstan', lang: 'en' });
  });

  it('prefers an exact tag that nobody foresaw', () => {
    expect(chooseName({ en: 'Georgia', 'sr-Latn': 'Gruzija' }, 'sr-Latn')).toEqual({
      text: 'Gruzija',
      lang: 'sr-Latn',
    });
  });

  it('passes an empty name over', () => {
    expect(chooseName({ en: 'Poti', ru: '' }, 'ru')).toEqual({ text: 'Poti', lang: 'en' });
    expect(chooseName({ en: 'Poti', ru: undefined }, 'ru').lang).toBe('en');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'is not misled by the tag "%s"',
    (lang) => {
      expect(chooseName({ en: 'Poti' }, lang)).toEqual({ text: 'Poti', lang: 'en' });
    },
  );

  it('always gives a name that is there, in the language it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray(['ru', 'kk', 'fa', 'fa-AF', 'ps'] as const), (lang, tags) => {
        const names = { en: ALL.en, ...Object.fromEntries(tags.map((tag) => [tag, ALL[tag]])) };
        const chosen = chooseName(names, lang);
        expect(names).toHaveProperty([chosen.lang], chosen.text);
      }),
    );
  });
});
