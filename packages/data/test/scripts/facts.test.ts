import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { find, readCsv, readFacts } from '../../scripts/facts.ts';
import type { FactsClaims, Links, Offices } from '../../scripts/facts-shapes.ts';
import type { Readings } from '../../scripts/readings-shapes.ts';
import { without } from '../../scripts/record.ts';

describe('readCsv', () => {
  it('names fields by the headers', () => {
    expect(readCsv('kaz-afg-series.csv')[0]).toEqual({
      year: '1996',
      flow: 'export',
      value_kusd: '5746.695',
      unit: 'USD thousand',
      status: 'reported',
      source_id: 'penppml',
    });
  });

  it('reads every line', () => {
    expect(readCsv('kaz-afg-series.csv')).toHaveLength(21);
  });

  it('keeps commas inside quotes, and empty fields', () => {
    const states = readCsv('countries.csv');
    expect(states.find((row) => row['iso2'] === 'AF')).toMatchObject({
      languages: 'fa-AF,ps,uz-AF,tk',
      wikidata_id: expect.stringContaining('Q889'),
    });
    expect(states.find((row) => row['iso2'] === 'CN')).toMatchObject({ lldc: '', ldc: '', region: 'Asia' });
    for (const row of states) expect(row['iso3']).toMatch(/^[A-Z]{3}$/);
  });
});

describe('find', () => {
  it('stops the build where the record is not there', () => {
    expect(find([{ id: 'a' }], 'a')).toEqual({ id: 'a' });
    expect(() => find([{ id: 'a' }], 'b')).toThrow('no record "b" in the facts');
  });
});

describe('without', () => {
  it('drops what says nothing, and keeps zero and false', () => {
    expect(without({ a: null, b: undefined, c: '', d: [], e: 0, f: false, g: 'x', h: [0] })).toEqual({
      e: 0,
      f: false,
      g: 'x',
      h: [0],
    });
  });
});

describe('the editorial tables', () => {
  const { claims } = readFacts<FactsClaims>('claims.json');
  const readings = readFacts<Readings>('readings.json');
  const { links } = readFacts<Links>('links.json');
  const { offices } = readFacts<Offices>('offices.json');

  it('give a reason for every link and every office', () => {
    for (const { reason } of [...links, ...offices]) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it('give each link once', () => {
    const pairs = links.map(({ a, b }) => [a, b].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('read claims that are in the facts, as numbers where they have one', () => {
    for (const id of Object.keys(readings.observations))
      expect(typeof find(claims, id).object.value).toBe('number');
    for (const id of Object.keys(readings.statements)) expect(find(claims, id).object.text).not.toBeNull();
    for (const id of Object.keys(readings.relations)) expect(find(claims, id).object.value).toBe(false);
  });

  it('name an office by its first title', () => {
    for (const { titles } of offices) {
      expect(titles.length).toBeGreaterThan(1);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe('the facts', () => {
  const texts = [
    'claims.json',
    'actors.json',
    'corridors.json',
    'sources.json',
    'kaz-afg-series.csv',
    'countries.csv',
  ].map((file) => readFileSync(new URL(`../../facts/${file}`, import.meta.url), 'utf8'));

  it('say of themselves that their claims are in own words', () => {
    expect(texts[0]).toContain('own wording, no copied sentences');
  });

  it('give a title and the body it is held at in fewer words than the article does', () => {
    for (const { object } of readFacts<FactsClaims>('claims.json').claims) {
      expect(object.text ?? '').not.toMatch(/Centre for Policing and Security|Jean Monnet network on EU/i);
    }
  });

  it('quote nobody at length: no quotation of a claim is longer than a few words', () => {
    for (const { object, predicate } of readFacts<FactsClaims>('claims.json').claims) {
      for (const [, quoted = ''] of `${predicate} ${object.text}`.matchAll(/["“]([^"”]+)["”]/g)) {
        expect(quoted.split(' ').length).toBeLessThan(8);
      }
    }
  });
});
