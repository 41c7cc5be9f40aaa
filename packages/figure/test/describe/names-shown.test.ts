import { chooseName, profile, type Actor, type Profile } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasesFor, letteredIn } from '../../src/describe/aliases.ts';
import { localNames, namesBeside, type NameShown } from '../../src/describe/names-beside.ts';
import { registryIds } from '../../src/describe/registry-ids.ts';
import { en, fa, kk, ru } from '../locale/languages.ts';

const of = (actor: string, fields: Partial<Actor> = {}) => {
  const found = profile(dataset, { actor })!;
  return { ...found, actor: { ...found.actor, ...fields } };
};

/** The names in sight, that of the heading first. */
function namesShown(found: Profile, { tag }: typeof en): readonly NameShown[] {
  const { text, lang } = chooseName(found.actor.names, tag);
  const name = { text, lang: lang === tag ? undefined : lang };
  return [name, ...namesBeside(found, name, { tag } as typeof en)];
}

const ids = dataset.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id);

describe('names beside that of a heading', () => {
  test('are those of its own country, a person by the office', () => {
    expect(localNames(of('AFG'), 'Afghanistan').map(({ lang }) => lang)).toEqual(['fa-AF']);
    expect(localNames(of('KAZ'), 'Kazakhstan')).toEqual([{ text: 'Қазақстан', lang: 'kk' }]);
    expect(localNames(of('tokayev'), '').map(({ lang }) => lang)).toEqual(['kk']);
    expect(localNames(of('UZB'), '')).toEqual([]);
  });

  test('leave out what a reader sees already, and give readers of other letters the Latin ones', () => {
    expect(namesBeside(of('KAZ'), { text: 'Қазақстан' }, kk)).toEqual([{ text: 'Kazakhstan', lang: 'en' }]);
    expect(namesBeside(of('UZB'), { text: 'Узбекистан' }, ru)).toEqual([{ text: 'Uzbekistan', lang: 'en' }]);
    expect(namesBeside(of('UZB'), { text: 'Uzbekistan' }, en)).toEqual([]);
  });

  test('of anybody come after the heading’s, and no alias says one of them again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(en, ru, kk, fa), (id, locale) => {
        const found = of(id);
        const shown = namesShown(found, locale);
        expect(shown[0]!.lang).not.toBe(locale.tag);
        const texts = shown.map(({ text }) => text);
        const others = aliasesFor(found, shown, locale).map(({ text }) => text);
        expect(new Set([...texts, ...others]).size).toBe(new Set(texts).size + others.length);
      }),
    );
  });
});

test('an alias is for readers of its language, and for all where it has none', () => {
  const aliases = [{ text: 'A' }, { text: 'B', lang: 'ru' }, { text: 'A' }, { text: 'C', lang: 'kk' }];
  const found = of('KAZ', { aliases });
  const texts = (locale: typeof en) =>
    aliasesFor(found, namesShown(found, locale), locale).map(({ text }) => text);
  expect(texts(en)).toEqual(['A', 'C']);
  expect(texts(ru)).toEqual(['A', 'B', 'C']);
});

test.each([
  ['Kazakhstan', 'en'],
  ['Казахстан', 'ru'],
  ['Қазақстан', 'kk'],
  ['قزاقستان', 'fa-AF'],
  ['قزاقستان ښار', 'ps'],
])('%s is in letters of %s', (text, lang) => {
  expect(letteredIn({ text })).toBe(lang);
  expect(letteredIn({ text, lang: 'uz/Latn' })).toBe('uz');
});

describe('ids', () => {
  test('stand under their registries; only a state has a code of ISO 3166', () => {
    expect(registryIds(of('KAZ').actor).map(({ scheme, text }) => `${scheme} ${text}`)).toEqual([
      'ISO 3166-1 KAZ, KZ',
      'UN M49 398',
      'Wikidata Q232',
    ]);
    expect(registryIds(of('tokayev', { wikidata: undefined }).actor)).toEqual([]);
  });

  test('are links where they are of Wikidata, and say so where nobody read them', () => {
    const sources = [{ source: 'general-knowledge', at: 'Wikidata id' }];
    const wikidata = (fields: Partial<Actor>) => registryIds(of('tokayev', fields).actor).at(-1);
    expect(wikidata({ wikidata: 'Q1', sources })).toEqual({
      scheme: 'Wikidata',
      text: 'Q1',
      url: 'https://www.wikidata.org/wiki/Q1',
      general: true,
    });
    expect(wikidata({ wikidata: 'Q1', sources: [] })!.general).toBe(false);
    expect(wikidata({ wikidata: 'javascript:1' })).toBeUndefined();
  });
});

test('no alias stands by itself that is a label of somebody, and those with a note keep it', () => {
  for (const { id, labels = [] } of dataset.actors) {
    const others = aliasesFor(of(id), [], en);
    for (const { label } of labels)
      expect(
        others.map(({ text }) => text),
        id,
      ).not.toContain(label);
    for (const { text, note } of others)
      if (/emirate|^IEA$|امارت/i.test(text)) expect(note, `${id}: ${text}`).toMatch(/used by/);
  }
});
