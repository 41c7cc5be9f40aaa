import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../scripts/facts.ts';
import { entriesOf, nameLists } from '../../scripts/name-lists.ts';
import { buildParts } from '../../scripts/parts.ts';
import {
  TAGS,
  shortName,
  translated,
  translatedActor,
  translatedSource,
} from '../../scripts/translations.ts';
import { report } from '../../scripts/untranslated.ts';
import { allRecords, datasetOf } from '../../scripts/whole.ts';
import { NAME_GROUPS, nameGroupsOf } from '../../src/datasets/name-groups.ts';
import { chooseName, withNames } from '../../src/index.ts';

const all = allRecords();
const parts = buildParts(all);
const whole = datasetOf(all);
const lists = nameLists(all, parts);
const rows = readCsv('names.csv');

const KINDS: Readonly<Record<string, string>> = {
  actor: 'actors',
  product: 'products',
  node: 'nodes',
  corridor: 'corridors',
  title: 'titles',
  source: 'sources',
};

describe('names.csv', () => {
  const named = new Map(entriesOf(whole).map((entry) => [`${entry.of} ${entry.id}`, entry]));

  it('names what there is, and every name of it reaches the dataset', () => {
    for (const row of rows) {
      const entry = named.get(`${KINDS[row['kind']!]} ${row['id']}`);
      expect(entry, `${row['kind']} ${row['id']}`).toBeDefined();
      for (const tag of ['en', ...TAGS]) if (row[tag]) expect(entry?.names[tag]).toBe(row[tag]);
    }
  });

  it('repeats nothing that the facts have, so that theirs win', () => {
    const aktau = all.nodes.find(({ id }) => id === 'aktau')!;
    expect(aktau.names).toMatchObject({ kk: 'Ақтау', fa: 'آق‌تائو', ps: 'اقتاو' });
    const { names } = translated('node', { ...aktau, names: { en: 'Aktau', ps: 'facts' } });
    expect(names).toEqual({ en: 'Aktau', ps: 'facts' });
  });

  it('flags every name it has as one that nobody has checked', () => {
    for (const row of rows) {
      const { unchecked = [] } = named.get(`${KINDS[row['kind']!]} ${row['id']}`) ?? {};
      expect(
        TAGS.filter((tag) => row[tag] && !unchecked.includes(tag)),
        row['id'],
      ).toEqual([]);
    }
  });

  it('has no Latin letter in a language of another script, and Cyrillic and Arabic where they belong', () => {
    for (const row of rows) {
      for (const tag of TAGS) expect(row[tag], row['id']).not.toMatch(/\p{Script=Latin}/u);
      expect(`${row['ru']}${row['kk']}`, row['id']).not.toMatch(/\p{Script=Arabic}/u);
      expect(`${row['fa-AF']}${row['ps']}`, row['id']).not.toMatch(/\p{Script=Cyrillic}/u);
      // Letters that Arabic and Pashto have in the place of Persian ones.
      expect(row['fa-AF'], row['id']).not.toMatch(/[يكښځڅډړټګڼېۍ]/u);
    }
  });

  it('has short English names of sections only where the official label is long', () => {
    expect(shortName('HSXIV')).toBe('Pearls, precious stones and metals');
    expect(shortName('HSII')).toBeUndefined();
    for (const { id, names, title } of all.products.filter(({ level }) => level === 'section'))
      expect([id, names.en.length < 52, (title ?? `${names.en}.`).length > names.en.length]).toEqual([
        id,
        true,
        true,
      ]);
  });

  it('leaves a record alone that it does not know', () => {
    const actor = { ...all.actors[0]!, id: 'nobody', roles: undefined };
    const { names } = translatedActor(actor);
    expect(names).toEqual(actor.names);
    const source = whole.sources.find(({ names: known }) => known === undefined)!;
    expect(translatedSource(source)).toBe(source);
  });
});

describe('names by language', () => {
  it('are in each group for each language, and what no reader gets is kept for the whole', () => {
    expect([...lists.keys()]).toEqual([
      ...TAGS.flatMap((tag) => NAME_GROUPS.map((group) => `${tag}-${group}`)),
      'rest',
    ]);
    expect(lists.get('rest')!.every(({ lang }) => lang === 'fa' || lang === 'ar')).toBe(true);
  });

  it('have the name of the reader’s language, or of the next that is not English', () => {
    const ways = lists.get('fa-AF-ways')!;
    expect(new Set(ways.map(({ lang }) => lang))).toEqual(new Set(['fa-AF', 'fa']));
    const has = (lang: string, id: string): boolean =>
      ways.some((list) => list.lang === lang && list.of === 'nodes' && id in list.names);
    expect([has('fa-AF', 'kabul'), has('fa', 'kabul')]).toEqual([true, false]);
    expect([has('fa-AF', 'almaty'), has('fa', 'almaty')]).toEqual([false, true]);
  });

  it('have a flag where nobody has checked them', () => {
    const numbers = lists.get('ru-numbers')!;
    expect(numbers.find(({ unchecked, of }) => unchecked && of === 'products')?.names['HSV']).toBe(
      'Минеральные продукты',
    );
    expect(numbers.find(({ unchecked, of }) => !unchecked && of === 'actors')?.names['KAZ']).toBe(
      'Казахстан',
    );
  });

  it.each(TAGS)('give every part the names the whole has, in %s', (lang) => {
    const full = new Map(entriesOf(whole).map((entry) => [`${entry.of} ${entry.id}`, entry.names]));
    for (const [name, part] of Object.entries(parts)) {
      const own = nameGroupsOf(name).flatMap((group) => lists.get(`${lang}-${group}`)!);
      for (const { of, id, names } of entriesOf(withNames(part, own)))
        expect(chooseName(names, lang), `${name} ${of} ${id}`).toEqual(
          chooseName(full.get(`${of} ${id}`)!, lang),
        );
    }
  });

  it('leave to the parts English names alone, but what described actors are called', () => {
    for (const [name, part] of Object.entries(parts)) {
      const kept = entriesOf(part).filter(({ names }) => Object.keys(names).length > 1);
      const described = new Set(part.actors.filter(({ description }) => description).map(({ id }) => id));
      expect(
        kept.filter(({ of, id }) => of !== 'actors' || !described.has(id)),
        name,
      ).toEqual([]);
    }
  });
});

describe('the report of what is untranslated', () => {
  it('is the committed one', () => {
    expect(readFileSync(new URL('../../../../docs/untranslated.md', import.meta.url), 'utf8')).toBe(report());
  });

  it('lists what falls back, with the name that is shown and its language, and nothing else', () => {
    const names = { en: 'Poti', ru: 'Поти' };
    const node = { ...all.nodes[0]!, id: 'poti', names, uncheckedNames: ['ru'] };
    const text = report(datasetOf({ nodes: [node] }));
    const [russian = '', kazakh = '', dari = ''] = text.split('\n## ').slice(1);
    expect(russian).toContain('**Places**: 1 of 1 have a name, 1 of these unchecked.');
    expect(russian).not.toContain('| poti |');
    expect(kazakh).toContain('| poti | Поти | Russian |');
    expect(dari).toContain('| poti | Poti | English |');
  });

  it('lists who asserts something in words, and with how often, and no id of an actor', () => {
    const told = [...all.observations, ...all.statements, ...all.events, ...all.relations];
    const said = told.flatMap(({ attribution }) => (attribution?.includes(' ') ? [attribution] : []));
    const [, list = ''] = report(datasetOf(all)).split('| who asserts it | how often |');
    for (const one of said)
      expect(list).toContain(`| ${one} | ${said.filter((other) => other === one).length} |`);
    expect(list.match(/^\| .* \| \d+ \|$/gm)).toHaveLength(new Set(said).size);
    expect(list).not.toContain('| KAZ |');
  });
});
