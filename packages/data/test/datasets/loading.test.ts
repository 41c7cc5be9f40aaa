import { describe, expect, it } from 'vitest';
import { loading } from '../../src/datasets/loading.ts';
import { nameGroups } from '../../src/datasets/name-groups.ts';
import { load } from '../../src/datasets/shipped.ts';
import type { NameList } from '../../src/index.ts';
import { actor, datasetOf } from '../fixture.ts';

const list = (lang: string, text: string): readonly NameList[] => [
  { lang, of: 'actors', names: { KAZ: text } },
];

const part = datasetOf({ actors: [{ ...actor('KAZ'), names: { en: 'Kazakhstan' } }] });

/** A dataset of one part, and what was asked of it. */
function given(fails = 0) {
  const asked: string[] = [];
  let left = fails;
  const lists = (key: string, text: string) => async () => {
    asked.push(key);
    left -= 1;
    if (left >= 0) throw new Error('gone');
    return list(key.split('-')[0]!, text);
  };
  const parts = { pair: async () => part };
  const names = { 'ru-numbers': lists('ru-numbers', 'Казахстан'), 'ru-ways': lists('ru-ways', 'никто') };
  const ask = loading({ test: { parts, names, partsFor: () => ['pair'] } });
  const nameIn = async (lang?: string) => (await ask('test', '', lang)).dataset?.actors[0]?.names;
  return { asked, ask, nameIn };
}

describe('a dataset in a language', () => {
  it('has the names of that language beside the English ones, and no others', async () => {
    const { asked, nameIn } = given();
    expect(await nameIn('ru')).toEqual({ en: 'Kazakhstan', ru: 'Казахстан' });
    expect(asked).toEqual(['ru-numbers']);
  });

  it('has English names where none is given or known, and asks for no list', async () => {
    const { asked, nameIn } = given();
    for (const lang of [undefined, 'en', 'de', '', '-', '__proto__', 'ru-'.repeat(3)])
      expect(await nameIn(lang)).toEqual(lang?.startsWith('ru') ? expect.anything() : { en: 'Kazakhstan' });
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  it('is that of the language where a variety of it is asked for', async () => {
    expect(await given().nameIn('ru-KZ')).toMatchObject({ ru: 'Казахстан' });
  });

  it('is one for a language, the same each time', async () => {
    const { ask, asked } = given();
    const [first, again, english] = [
      await ask('test', '', 'ru'),
      await ask('test', '', 'ru'),
      await ask('test', ''),
    ];
    expect(again.dataset).toBe(first.dataset);
    expect(english.dataset).not.toBe(first.dataset);
    expect(asked).toHaveLength(1);
  });

  it('has English names where the others cannot be loaded, until it is asked for again', async () => {
    const { nameIn } = given(1);
    expect(await nameIn('ru')).toEqual({ en: 'Kazakhstan' });
    expect(await nameIn('ru')).toEqual({ en: 'Kazakhstan', ru: 'Казахстан' });
  });
});

describe('the shipped dataset in a language', () => {
  it.each([
    ['ru', 'Казахстан'],
    ['kk', 'Қазақстан'],
    ['fa-AF', 'قزاقستان'],
    ['ps', 'قزاقستان'],
  ])('names in %s whom a chart, a card and a map name', async (lang, text) => {
    const chart = await load(
      'kazakhstan-afghanistan',
      { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG' },
      lang,
    );
    const [kazakhstan] = chart.dataset!.actors.filter(({ id }) => id === 'KAZ');
    expect(kazakhstan?.names[lang]).toBe(text);
    const map = await load('kazakhstan-afghanistan', { corridor: ['titr'] }, lang);
    for (const { id, names } of [...map.dataset!.nodes, ...map.dataset!.corridors])
      expect(names[lang] ?? names['fa'], id).toBeTruthy();
    const card = await load('kazakhstan-afghanistan', { actor: 'KAZ', toward: 'AFG' }, lang);
    const titles = card.dataset!.actors.flatMap(({ roles = [] }) => roles.map((role) => role.titles?.[lang]));
    expect(titles.filter(Boolean).length).toBeGreaterThan(5);
    expect(titles).not.toContain(undefined);
  });
});

describe('groups of names', () => {
  it('are those of the parts, each once', () => {
    expect(nameGroups(['kaz-afg', 'gdp'])).toEqual(['numbers', 'number-words']);
    expect(nameGroups(['partners', 'gdp'])).toEqual(['numbers']);
    expect(nameGroups(['actor-kaz', 'toward-afg', 'kaz-afg'])).toEqual([
      'acts',
      'numbers',
      'kaz-words',
      'number-words',
      'toward-afg-words',
    ]);
    expect(nameGroups(['partners', 'partners-a-b'])).toEqual(['numbers', 'areas']);
    expect(nameGroups(['assertions'])).toEqual([
      'acts',
      'areas',
      'numbers',
      'assertions-words',
      'number-words',
    ]);
    expect(nameGroups(['corridor-titr', 'places'])).toEqual([
      'ways',
      'numbers',
      'titr-words',
      'places-words',
    ]);
  });
});
