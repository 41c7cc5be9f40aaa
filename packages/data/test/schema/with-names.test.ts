import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseName, merge, nameChain, withNames, type NameList, type Role } from '../../src/index.ts';
import { actor, datasetOf } from '../fixture.ts';

const KAZ = { ...actor('KAZ'), names: { en: 'Kazakhstan' } };
const role: Role = { title: 'President', sources: [], confidence: 'high' };
const list = (fields: Partial<NameList>): NameList => ({ lang: 'ru', of: 'actors', names: {}, ...fields });

describe('withNames', () => {
  it('adds names to records by list and id, and flags those that nobody has checked', () => {
    const lists = [
      list({ names: { KAZ: 'Казахстан', XXX: 'никто' } }),
      list({ lang: 'kk', unchecked: true, names: { KAZ: 'Қазақстан' } }),
      list({ of: 'nodes', lang: 'ps', names: { KAZ: 'other list' } }),
    ];
    const [named] = withNames(datasetOf({ actors: [KAZ] }), lists).actors;
    expect(named?.names).toEqual({ en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' });
    expect(named?.uncheckedNames).toEqual(['kk']);
  });

  it('keeps a name that is there, and its flag', () => {
    const own = { ...KAZ, names: { en: 'Kazakhstan', ru: 'own' }, uncheckedNames: ['en'] };
    const lists = [list({ unchecked: true, names: { KAZ: 'Казахстан' } })];
    expect(withNames(datasetOf({ actors: [own] }), lists).actors[0]).toBe(own);
  });

  it('names offices by their titles, and publishers', () => {
    const source = { id: 's', title: 'A page', publisher: 'The Bureau', seen: 'page' } as const;
    const dataset = datasetOf({ actors: [{ ...KAZ, roles: [role] }], sources: [source] });
    const { actors, sources } = withNames(dataset, [
      list({ of: 'titles', unchecked: true, names: { President: 'Президент' } }),
      list({ of: 'sources', names: { 'The Bureau': 'Бюро' } }),
    ]);
    expect(actors[0]?.roles).toEqual([
      { ...role, titles: { en: 'President', ru: 'Президент' }, uncheckedTitles: ['ru'] },
    ]);
    expect(sources[0]).toEqual({ ...source, names: { en: 'The Bureau', ru: 'Бюро' } });
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not misled by the id "%s"', (id) => {
    const dataset = datasetOf({ actors: [{ ...KAZ, id }] });
    expect(withNames(dataset, [list({ names: {} })])).toEqual(dataset);
  });

  it('changes nothing of what was given, and nothing but names', () => {
    const dataset = Object.freeze(datasetOf({ actors: [Object.freeze(KAZ)] }));
    const named = withNames(dataset, [list({ names: { KAZ: 'Казахстан' } })]);
    expect(merge(dataset)).toEqual(datasetOf({ actors: [KAZ] }));
    expect({ ...named, actors: [] }).toEqual({ ...dataset, actors: [] });
  });
});

describe('the chain of languages', () => {
  it.each([
    ['fa-AF', ['fa-AF', 'fa', 'en']],
    ['ps', ['ps', 'en']],
    ['kk', ['kk', 'ru', 'en']],
    ['ru', ['ru', 'en']],
    ['en', ['en']],
    ['en-GB', ['en-GB', 'en']],
    ['fa-AF-test', ['fa-AF-test', 'fa-AF', 'fa', 'en']],
  ])('of %s is %j', (lang, chain) => {
    expect(nameChain(lang)).toEqual(chain);
  });

  it('ends in English, has no language twice, and gives the first name there is', () => {
    const tags = ['ru', 'kk', 'fa', 'fa-AF', 'ps', 'uz'];
    const names = fc
      .subarray(tags)
      .map((has) => ({ en: 'Herat', ...Object.fromEntries(has.map((tag) => [tag, `Herat (${tag})`])) }));
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...tags, 'en', 'kk-Cyrl-KZ'), fc.string()), names, (lang, all) => {
        const chain = nameChain(lang);
        expect(chain.at(-1)).toBe('en');
        expect(new Set(chain).size).toBe(chain.length);
        const first = chain.find((tag) => Object.hasOwn(all, tag));
        expect(chooseName(all, lang).lang).toBe(first);
      }),
    );
  });

  it('gives with further names never a name lower in the chain than without', () => {
    const tags = ['ru', 'kk', 'fa', 'fa-AF', 'ps'];
    const lists = fc.array(
      fc.record({
        lang: fc.constantFrom(...tags),
        of: fc.constant('actors' as const),
        names: fc.constant({ KAZ: 'x' }),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...tags, 'en'), fc.subarray(tags), lists, (lang, has, more) => {
        const names = { en: 'Kazakhstan', ...Object.fromEntries(has.map((tag) => [tag, tag])) };
        const place = (all: typeof names): number => nameChain(lang).indexOf(chooseName(all, lang).lang);
        const [after] = withNames(datasetOf({ actors: [{ ...KAZ, names }] }), more).actors;
        expect(place(after!.names)).toBeLessThanOrEqual(place(names));
        expect(after!.names).toMatchObject(names);
      }),
    );
  });
});
