import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { shipped } from '../../src/datasets/shipped.ts';
import type { Part } from '../../src/datasets/shipped.ts';
import { check } from '../../src/check/check.ts';
import type { Citation, Dataset } from '../../src/index.ts';
import { merge, parsePeriod } from '../../src/index.ts';
import { LISTS } from '../../src/schema/merge.ts';

const ID = 'kazakhstan-afghanistan';
const PARTS = ['trade', 'actors', 'corridors'] as const satisfies readonly Part[];
const parts = new Map<string, Dataset>();

beforeAll(async () => {
  for (const part of PARTS) parts.set(part, await shipped[ID]![part]());
});

/** Every text anywhere in the value, with the way to it. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

describe('the table of shipped datasets', () => {
  it('has every part of every dataset', () => {
    expect(Object.keys(shipped)).toEqual([ID]);
    for (const loaders of Object.values(shipped)) expect(Object.keys(loaders)).toEqual([...PARTS]);
  });

  it('gives parts that make up the whole', () => {
    expect(merge(parts.get('actors')!, parts.get('trade')!, parts.get('corridors')!)).toEqual(dataset);
  });
});

describe.each([...PARTS, 'whole'])('the dataset, %s', (name) => {
  const given = (): Dataset => (name === 'whole' ? dataset : parts.get(name)!);

  it('has nothing that check finds wrong', () => {
    const input: unknown = JSON.parse(JSON.stringify(given()));
    expect(check(input)).toEqual({ dataset: input, issues: [] });
  });

  it('has no source that nothing cites', () => {
    const cited = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const { source } of ((value as { sources?: Citation[] }).sources ?? []) as Citation[])
        cited.add(source);
      for (const each of Object.values(value)) walk(each);
    };
    for (const list of LISTS) if (list !== 'sources') walk(given()[list]);
    expect(
      given()
        .sources.map(({ id }) => id)
        .sort(),
    ).toEqual([...cited].sort());
  });

  it('has a source for every value', () => {
    const { observations, statements, relations, events, nodes, legs, actors } = given();
    for (const { sources } of [
      ...observations,
      ...statements,
      ...relations,
      ...events,
      ...nodes,
      ...legs,
      ...actors,
    ]) {
      expect(sources.length).toBeGreaterThan(0);
    }
    for (const { sources } of actors.flatMap(({ roles = [] }) => roles))
      expect(sources.length).toBeGreaterThan(0);
    for (const { sources } of [...nodes, ...legs].flatMap(({ changes = [] }) => changes)) {
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('has links on both sides', () => {
    const { observations, statements, relations, events } = given();
    const all = new Map(
      [...observations, ...statements, ...relations, ...events].map((each) => [each.id, each]),
    );
    for (const kind of ['conflictsWith', 'related'] as const) {
      for (const record of all.values()) {
        for (const id of record[kind] ?? []) expect(all.get(id)?.[kind]).toContain(record.id);
      }
    }
  });

  it('leads nowhere but to the web, and names no folder', () => {
    for (const [path, text] of texts(given())) {
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

describe('what a reader loads', () => {
  const size = (part: string): number =>
    gzipSync(readFileSync(new URL(`../../src/datasets/${ID}/${part}.ts`, import.meta.url)), { level: 9 })
      .length;

  it('is at most 8 kB for a chart', () => {
    expect(size('trade')).toBeLessThanOrEqual(8 * 1024);
  });

  it('is at most 20 kB for a card or a map', () => {
    expect(size('actors')).toBeLessThanOrEqual(20 * 1024);
    expect(size('corridors')).toBeLessThanOrEqual(20 * 1024);
  });
});

describe('every source', () => {
  it('says how much of it was read, and general knowledge that it is none', () => {
    const general = dataset.sources.find(({ id }) => id === 'general-knowledge');
    expect(general).toMatchObject({ seen: 'none' });
    expect(general?.title).toContain('not checked');
  });

  it('of the series says what may be done with it', () => {
    for (const id of ['kaz-bns', 'penppml']) {
      expect(dataset.sources.find((each) => each.id === id)?.licence).toBeTruthy();
    }
  });
});
