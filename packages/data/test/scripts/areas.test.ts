import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaNames } from '../../scripts/build-area-names.ts';
import { areaOf, areaRecords, officialNames } from '../../scripts/areas.ts';
import { readCsv, readFacts } from '../../scripts/facts.ts';
import type { FactsActors } from '../../scripts/facts-shapes.ts';

const text = readFileSync(new URL('../../facts/areas.csv', import.meta.url), 'utf8');
const rows = readCsv('areas.csv');
const { resources } = readFacts<{ resources: { name: string; version?: string }[] }>('datapackage.json');

/** Another CLDR may name a country otherwise: drift is judged by the version that the names are from. */
const sameCldr = process.versions['cldr'] === resources.find(({ name }) => name === 'areas')?.version;

describe('areas.csv', () => {
  it('has the codes of ISO 3166-1, each once, and the world', () => {
    expect(rows).toHaveLength(250);
    for (const field of ['iso3', 'iso2', 'm49'] as const)
      expect(new Set(rows.map((row) => row[field])).size).toBe(rows.length);
    expect(rows.at(-1)).toMatchObject({ iso3: 'WLD', iso2: '', m49: '001', en: 'world' });
  });

  it('agrees with what the facts say of codes', () => {
    for (const row of readCsv('countries.csv')) {
      const { iso2, m49 } = areaOf(row['iso3'] ?? '');
      expect([iso2, Number(m49)]).toEqual([row['iso2'], Number(row['m49'])]);
    }
  });

  it('has the names that the facts took from CLDR', () => {
    const { actors } = readFacts<FactsActors>('actors.json');
    for (const { iso3, names, nameSource = {} } of actors) {
      const row = rows.find((each) => each['iso3'] === iso3);
      for (const [tag, source] of Object.entries(nameSource))
        if (row && source === 'cldr') expect(row[tag]).toBe(names[tag]);
    }
  });

  it.skipIf(!sameCldr)('has the names of ICU', () => {
    expect(areaNames(text)).toBe(text);
  });

  it('gets a name that ICU does not have from no other language', () => {
    const made = areaNames('iso3,iso2,m49,en,ru,kk,fa-AF,ps\nXXX,QX,999,a,b,c,d,e\nKAZ,KZ,398,,,,,\n');
    expect(made.split('\n')[1]).toBe('XXX,QX,999,,,,,');
    expect(made.split('\n')[2]).toMatch(/^KAZ,KZ,398,Kazakhstan,Казахстан,Қазақстан,قزاقستان,/);
  });
});

describe('areas', () => {
  it('are states where the facts describe them as such, else of no status', () => {
    const [germany, hongKong, world] = areaRecords(['DEU', 'HKG', 'WLD']);
    expect(germany).toMatchObject({ id: 'DEU', kind: 'state', iso2: 'DE', m49: '276', wikidata: 'Q183' });
    expect(germany?.sources.map(({ source }) => source)).toEqual(['cldr', 'okfn-countries']);
    expect(hongKong).toMatchObject({ kind: 'area', iso2: 'HK' });
    expect(hongKong?.sources).toEqual([{ source: 'cldr', at: 'name: en, ru, kk, fa-AF, ps' }]);
    expect(world).toMatchObject({ kind: 'area', names: { en: 'World', ru: 'Весь мир', kk: 'Әлем' } });
    expect(world).not.toHaveProperty('iso2');
  });

  it('stop the build where there is no such code', () => {
    expect(() => areaRecords(['ATL'])).toThrow('no area "ATL"');
  });

  it('have official names only where these are others', () => {
    expect(officialNames('KAZ', { en: 'Kazakhstan', ru: 'Казахстан' }).aliases).toEqual([]);
    expect(officialNames('RUS', { en: 'Russia', ru: 'Россия' }).aliases).toEqual([
      { text: 'Russian Federation', lang: 'en' },
      { text: 'Российская Федерация', lang: 'ru' },
    ]);
    expect(officialNames('HKG', { en: 'Hong Kong' })).toEqual({ aliases: [], sources: [] });
  });
});
