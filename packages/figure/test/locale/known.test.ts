import { describe, expect, test } from 'vitest';
import { loadedLocale, localeOf, matchLocale } from '../../src/locale/known.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';

describe('matchLocale', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fa-AF', 'fa-AF'],
    ['fa', 'fa-AF'],
    ['fa-IR', 'fa-AF'],
    ['FA_af', 'fa-AF'],
    ['prs', 'fa-AF'],
    ['prs-AF', 'fa-AF'],
    ['fa-Arab-AF', 'fa-AF'],
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['kk-Cyrl-KZ', 'kk'],
    ['ps', 'ps'],
    ['ps-AF', 'ps'],
    ['de', 'en'],
    ['prsx', 'en'],
    ['uz', 'en'],
    ['far', 'en'],
    ['', 'en'],
  ])('%s is read as %s', (tag, match) => {
    expect(matchLocale(tag)).toBe(match);
  });
});

describe('locales', () => {
  test('English is there before anything is loaded', () => {
    expect(loadedLocale('en-US')).toBe(english);
    expect(loadedLocale('xx')).toBe(english);
  });

  test('Dari is not there until it is asked for, then once and for all', async () => {
    expect(loadedLocale('fa')).toBeUndefined();
    const [dari, asked] = await Promise.all([localeOf('fa'), localeOf('fa-AF')]);
    expect(asked).toBe(dari);
    expect(dari.tag).toBe('fa-AF');
    expect(dari.dir).toBe('rtl');
    expect(await localeOf('prs')).toBe(dari);
    expect(loadedLocale('fa-AF')).toBe(dari);
  });

  test('what is unknown is answered in English', async () => {
    expect(await localeOf('tlh')).toBe(english);
  });
});
