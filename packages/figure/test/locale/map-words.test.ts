import { describe, expect, it } from 'vitest';
import { hasMapWords, loadMapWords, mapWords } from '../../src/locale/maps/map-words.ts';
import { mapLoaders } from '../../src/locale/maps/loaders.ts';
import { map as english } from '../../src/locale/maps/en.ts';
import type { MapWords } from '../../src/locale/maps/words.ts';
import { LANGUAGES } from './languages.ts';

const said = (words: MapWords): string[] =>
  Object.values(words).map((one: string | ((...slots: string[]) => string)) =>
    typeof one === 'string' ? one : one('{0}', '{1}', '{2}'),
  );

describe('words of maps', () => {
  it('are English until those of the language are here', async () => {
    const [, locale] = LANGUAGES.find(([tag]) => tag !== 'en')!;
    expect(hasMapWords(locale)).toBe(false);
    expect(mapWords(locale)).toBe(english);
    await loadMapWords(locale);
    expect(hasMapWords(locale)).toBe(true);
    expect(mapWords(locale).whole).not.toBe(english.whole);
  });

  it('stay English for a language nobody knows, and are not asked for again', async () => {
    const unknown = { ...LANGUAGES[0]![1], tag: 'xx' };
    await loadMapWords(unknown);
    expect(hasMapWords(unknown)).toBe(true);
    expect(mapWords(unknown)).toBe(english);
  });

  it.each(Object.entries(mapLoaders))(
    'say in %s all that English says, with the same words set in',
    async (tag, load) => {
      const own = await load();
      expect(Object.keys(own)).toEqual(Object.keys(english));
      said(own).forEach((text, i) => {
        const slots = (one: string): string[] => (one.match(/\{\d\}/g) ?? []).sort();
        expect(slots(text)).toEqual(slots(said(english)[i]!));
        expect(text.replace(/Ctrl|\{\d\}/g, '')).not.toMatch(/[A-Za-z]/);
        expect(text.trim()).toBe(text);
      });
      if (tag === 'fa-AF' || tag === 'ps') for (const text of said(own)) expect(text).not.toMatch(/[٠-٩,;?]/);
    },
  );
});
