import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { load, shipped } from '../../src/datasets/shipped.ts';
import { parts as base } from '../../src/datasets/kazakhstan-afghanistan/whole.ts';
import { check } from '../../src/check/check.ts';
import type { Citation, Dataset } from '../../src/index.ts';
import { names } from '../../src/datasets/kazakhstan-afghanistan/all-names.ts';
import { merge, parsePeriod, query, queryRecords, withNames } from '../../src/index.ts';
import { asJson } from '../full-records.ts';
import { LISTS } from '../../src/schema/merge.ts';

const ID = 'kazakhstan-afghanistan';
const loaders = shipped[ID]!.parts;
const NAMES = Object.keys(loaders);
const parts = new Map<string, Dataset>();

beforeAll(async () => {
  for (const name of NAMES) parts.set(name, await loaders[name]!());
});

/** Every text anywhere in the value, with the way to it. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe('the table of shipped datasets', () => {
  it('has a part for each corridor and each actor, and for the numbers', () => {
    expect(Object.keys(shipped)).toEqual([ID]);
    for (const { id } of dataset.corridors) expect(NAMES).toContain(`corridor-${id}`);
    expect(NAMES).toEqual(expect.arrayContaining(['kaz-afg', 'partners', 'gdp', 'actor-kaz', 'products']));
    expect(NAMES.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it('gives parts that make up the whole, the fuller records first', () => {
    const [first, ...others] = NAMES.map((name) => parts.get(name)!);
    expect(withNames(merge(first!, ...others), names)).toEqual(dataset);
  });

  it('makes the whole of those parts alone that do not repeat others', () => {
    expect(NAMES.length).toBeGreaterThan(base.length);
    const views = NAMES.filter((name) => !base.includes(parts.get(name)!));
    expect(views.filter((name) => !/^(?:actors?-|claims-|toward-|statements$)/.test(name))).toEqual([]);
  });
});

describe('loading', () => {
  it('gives one dataset for one question, the same each time', async () => {
    const question = { measure: 'trade-value', reporter: 'KAZ', partner: 'KGZ' };
    const { dataset: loaded, issues } = await load(ID, question);
    expect(issues).toEqual([]);
    expect((await load(ID, { ...question })).dataset).toBe(loaded);
    expect(loaded?.observations.map(({ id }) => id)).toContain('KGZ-KAZ-import-2023-kgz-nsc');
  });

  it('gives columns as records, which answer a figure that reads records alone', async () => {
    const question = { measure: 'trade-value', reporter: 'KAZ', partner: 'RUS' } as const;
    const { dataset: loaded } = await load(ID, question);
    expect(loaded?.series).toEqual([]);
    const asked = { ...question, flow: ['export', 'import'] } as const;
    expect(queryRecords(loaded!, asked).rows).toHaveLength(12);
    expect(queryRecords(loaded!, asked).rows).toEqual(query(dataset, asked).rows);
  });

  it('puts parts together as merge does', async () => {
    const question = { actor: 'KAZ', toward: 'AFG' };
    const names = shipped[ID]!.partsFor(question);
    expect(names).toEqual(['actor-kaz', 'toward-afg', 'kaz-afg']);
    const [first, ...others] = names.map((name) => parts.get(name)!);
    expect((await load(ID, question)).dataset).toEqual(merge(first!, ...others));
  });

  it.each(['atlantis', '__proto__', 'toString', ''])('knows no dataset "%s"', async (id) => {
    expect(await load(id, { corridor: [] })).toEqual({
      issues: [{ code: 'unknown-dataset', path: 'dataset', expected: ID, received: id, severity: 'error' }],
    });
  });
});

describe.each([...NAMES, 'whole'])('the dataset, %s', (name) => {
  const given = (): Dataset => (name === 'whole' ? dataset : parts.get(name)!);

  it('has nothing that check finds wrong', () => {
    const input: unknown = JSON.parse(JSON.stringify(given()));
    const { dataset: found, issues } = check(input);
    expect(issues).toEqual([]);
    expect(asJson(found)).toEqual(input);
  });

  it('has no source that nothing cites, and cites none that may not be passed on at all', () => {
    const cited = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { sources: own = [], noteSources = [] } = value as Record<string, readonly Citation[]>;
      for (const { source } of [...own, ...noteSources]) cited.add(source);
      for (const each of Object.values(value)) walk(each);
    };
    for (const list of LISTS) if (list !== 'sources') walk(given()[list]);
    const sources = given().sources.map(({ id }) => id);
    expect([...sources].sort()).toEqual([...cited].sort());
    expect(sources).not.toContain('uzb-stat');
  });

  it('has a source for every value', () => {
    const { observations, statements, relations, events, nodes, legs, actors, series, products } = given();
    for (const { sources } of [
      ...observations,
      ...statements,
      ...relations,
      ...events,
      ...nodes,
      ...legs,
      ...actors,
      ...series.map(({ shared }) => shared),
      ...products,
    ]) {
      expect(sources?.length).toBeGreaterThan(0);
    }
    for (const { sources } of actors.flatMap(({ roles = [] }) => roles))
      expect(sources.length).toBeGreaterThan(0);
    for (const { sources } of [...nodes, ...legs].flatMap(({ changes = [] }) => changes)) {
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('has links on both sides, and each id once', () => {
    const { observations, statements, relations, events } = given();
    const records = [...observations, ...statements, ...relations, ...events];
    const all = new Map(records.map((each) => [each.id, each]));
    expect(all.size).toBe(records.length);
    for (const kind of ['conflictsWith', 'related'] as const) {
      for (const record of all.values()) {
        for (const id of record[kind] ?? []) expect(all.get(id)?.[kind]).toContain(record.id);
      }
    }
  });

  it('leads nowhere but to the web, and names no folder', () => {
    for (const [path, text] of texts(given())) {
      // `../2024` is a period without a beginning.
      if (path.endsWith('.period')) continue;
      expect(text, path).not.toMatch(/shared\/|\/work\/|\.\.\/|file:|<[a-z/!]/i);
    }
  });

  it('has no date from a JavaScript clock: every date is EDTF', () => {
    const dates = texts(given()).filter(([path]) =>
      /\.(on|date|from|to|dateFrom|dateTo|asOf|knownFrom|period)$/.test(path),
    );
    for (const [path, text] of dates) {
      if (/\.(relations|legs|branches|detached)\.\d+\.(from|to)$/.test(path)) continue;
      expect(parsePeriod(text), `${path} ${text}`).toBeDefined();
    }
  });
});

describe('every source', () => {
  it('says how much of it was read, and general knowledge that it is none', () => {
    const general = dataset.sources.find(({ id }) => id === 'general-knowledge');
    expect(general).toMatchObject({ seen: 'none' });
    expect(general?.title).toContain('not checked');
  });

  it.each(['kaz-bns', 'kgz-nsc', 'penppml', 'baci-kaz', 'okfn-hs', 'okfn-countries', 'okfn-gdp', 'okfn-pop'])(
    'of numbers says what may be done with it: %s',
    (id) => {
      expect(dataset.sources.find((each) => each.id === id)?.licence).toBeTruthy();
    },
  );

  it.each(['penppml', 'baci-kaz'])('whose licence is not sure says so: %s', (id) => {
    const source = dataset.sources.find((each) => each.id === id);
    expect(source?.licence).toContain('to be confirmed');
    expect(source?.redistributable).toBe(false);
  });

  it('of one of the bureaus may be passed on with reference', () => {
    for (const id of ['kaz-bns', 'kgz-nsc', 'okfn-gdp'])
      expect(dataset.sources.find((each) => each.id === id)).not.toHaveProperty('redistributable');
  });
});
