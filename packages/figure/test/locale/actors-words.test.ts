import { describe, expect, it } from 'vitest';
import { COMPARISON_TOPICS, RELATION_TYPES } from '@keruen/data';
import { actorsWords, hasActorsWords, loadActorsWords } from '../../src/locale/actors/actors-words.ts';
import { actors as english } from '../../src/locale/actors/en.ts';
import { actorsLoaders } from '../../src/locale/actors/loaders.ts';
import { LANGUAGES } from './languages.ts';

type Said = Readonly<Record<string, unknown>>;

/** Every text under its path, phrases with their slots. */
const said = (words: Said, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as const];
    if (typeof value === 'function')
      return [[`${path}${key}`, (value as (...slots: string[]) => string)('{0}', '{1}')] as const];
    return said(value as Said, `${path}${key}.`);
  });

const slots = (text: string): readonly string[] => (text.match(/\{\d\}/g) ?? []).sort();

describe('words of cards of several actors', () => {
  it('are English until those of the language are here', async () => {
    const [, locale] = LANGUAGES.find(([tag]) => tag !== 'en')!;
    expect(hasActorsWords(locale)).toBe(false);
    expect(actorsWords(locale)).toBe(english);
    await loadActorsWords(locale);
    expect(hasActorsWords(locale)).toBe(true);
    expect(actorsWords(locale).asMatrix).not.toBe(english.asMatrix);
  });

  it('stay English for a language nobody knows, and are not asked for again', async () => {
    const unknown = { ...LANGUAGES[0]![1], tag: 'xx' };
    await loadActorsWords(unknown);
    expect(hasActorsWords(unknown)).toBe(true);
    expect(actorsWords(unknown)).toBe(english);
  });

  it('have a head for every kind of relation and every row of a comparison', () => {
    expect(Object.keys(english.predicate).sort()).toEqual([...RELATION_TYPES].sort());
    expect(Object.keys(english.topic)).toEqual([...COMPARISON_TOPICS]);
  });

  it.each(Object.entries(actorsLoaders))(
    'say in %s all that English says, with the same words set in',
    async (tag, load) => {
      const own = said((await load()).actors as unknown as Said);
      const model = said(english as unknown as Said);
      expect(own.map(([path]) => path)).toEqual(model.map(([path]) => path));
      own.forEach(([, text], i) => {
        expect(slots(text)).toEqual(slots(model[i]![1]));
        expect(text.replace(/\{\d\}/g, '')).not.toMatch(/[A-Za-z]/);
        expect(text.trim()).toBe(text);
        if (tag === 'fa-AF' || tag === 'ps') expect(text).not.toMatch(/[٠-٩,;?]/);
      });
    },
  );
});
