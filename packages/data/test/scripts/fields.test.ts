import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../scripts/date-words.ts';
import { actorIds } from '../../scripts/actors.ts';
import { SPEAKERS } from '../../scripts/claims.ts';
import { readCsv, readFacts } from '../../scripts/facts.ts';
import type { FactsActors } from '../../scripts/facts-shapes.ts';
import { FIELDS } from '../../scripts/fields.ts';
import type { Readings } from '../../scripts/readings-shapes.ts';
import { allSources } from '../../scripts/sources.ts';
import { VOCABULARY } from '../../scripts/vocabulary.ts';
import { allRecords, datasetOf } from '../../scripts/whole.ts';

type Plain = string | number | boolean;

/** Tables whose keys are data: tags of languages, ids of sources, names of workbooks. */
const TABLES = /(?:^|\.)(?:names|nameSource|nameConfidence|namesConfidence|published)$/;

/** Every value of a document under the path that leads to it; a list that is empty and a null say nothing. */
function valuesOf(value: unknown, path = '', found = new Map<string, Set<Plain>>()): Map<string, Set<Plain>> {
  if (Array.isArray(value)) {
    for (const each of value) valuesOf(each, `${path}[]`, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const name = TABLES.test(path) ? '*' : key;
      valuesOf(each, path === '' ? name : `${path}.${name}`, found);
    }
  } else if (value !== undefined && value !== null && value !== '') {
    found.set(path, (found.get(path) ?? new Set()).add(value as Plain));
  }
  return found;
}

/** The values of a file of the facts; of sources.json, whose keys are ids, of each record. */
function factsOf(file: string): ReadonlyMap<string, ReadonlySet<Plain>> {
  if (file.endsWith('.csv')) return renamed(valuesOf(readCsv(file)), '');
  const facts = readFacts<Record<string, unknown> & Partial<FactsActors>>(file);
  if (file === 'sources.json') return renamed(valuesOf(Object.values(facts)), '*.');
  const sources = facts.sources?.filter(({ id }) => !twice.includes(id));
  return valuesOf({ ...facts, sources });
}

function renamed(
  values: ReadonlyMap<string, Set<Plain>>,
  prefix: string,
): ReadonlyMap<string, ReadonlySet<Plain>> {
  return new Map([...values].map(([path, found]) => [path.replace('[].', prefix), found]));
}

/** The whole, with every source the build knows: the dataset has those that something cites. */
const whole = valuesOf({ ...datasetOf(allRecords()), sources: [...allSources().values()] });

/** Sources that two files describe: the words of one file stand. */
const twice = idsOf('actors.json').filter((id) => [...idsOf('corridors.json'), 'kaz-bns'].includes(id));

function idsOf(file: string): readonly string[] {
  return readFacts<FactsActors>(file).sources.map(({ id }) => id);
}

const at = (paths: readonly string[]): readonly Plain[] =>
  paths.flatMap((path) => [...(whole.get(path) ?? [])]);

const idOf = actorIds(readFacts<FactsActors>('actors.json').actors);
const codes = new Map(readCsv('areas.csv').map(({ iso2 = '', iso3 = '' }) => [iso2, iso3]));

/** The rule for a path: its own, or that of what it stands in. */
function ruleOf(file: string, path: string): string | undefined {
  const rules = FIELDS[file] ?? {};
  for (let end = path; end !== ''; end = end.replace(/(?:\[\]|\.?[^.[\]]+)$/, '')) {
    if (rules[end] !== undefined) return rules[end];
  }
  return undefined;
}

/** What a value must have become, or undefined where its word stands for nothing. */
function becomes(how: string, file: string, path: string, value: Plain): Plain | undefined {
  // A folder of the place where the facts were compiled is nobody's address.
  if (typeof value === 'string' && value.startsWith('shared/')) return undefined;
  if (path === 'sources[].title') return String(value).replace(/ \(shared\/.*\)$/, '');
  if (path === 'corridors[].facts[].value') return inWords(String(value));
  if (path === 'claims[].attribution') return SPEAKERS[String(value)] ?? value;
  if (how === 'id') return codes.get(String(value)) ?? idOf(String(value));
  if (how !== 'word') return value;
  const field = path
    .replace(/\[\]|\.\*/g, '')
    .split('.')
    .at(-1)!;
  const table: Readonly<Record<string, unknown>> | undefined =
    VOCABULARY[`${file}:${field}` as keyof typeof VOCABULARY];
  if (!table || !Object.hasOwn(table, String(value)))
    throw new Error(`no word for ${file}:${field} "${value}"`);
  return (table[String(value)] ?? undefined) as Plain | undefined;
}

/** Claims worded anew, and the claim that is a relation: their own words of the facts are not in the dataset. */
const readings = readFacts<Readings>('readings.json');
const reworded = new Set([
  ...Object.entries(readings.statements)
    .filter(([, { text }]) => text)
    .map(([id]) => id),
  ...Object.keys(readings.relations),
]);
const claims = readFacts<{ claims: { id: string; predicate: string; object: Record<string, Plain> }[] }>(
  'claims.json',
);
const replaced = new Set(
  claims.claims
    .filter(({ id }) => reworded.has(id))
    .flatMap(({ predicate, object }) => [predicate, ...Object.values(object)]),
);

const FILES = Object.keys(FIELDS);

describe('the table of fields', () => {
  it('has every file of facts that was not written here', () => {
    const own = [
      'datapackage.json',
      'links.json',
      'offices.json',
      'readings.json',
      'corridor-readings.json',
      'names.csv',
      'withheld.json',
      'words.json',
    ];
    const files = readdirSync(new URL('../../facts/', import.meta.url)).filter((file) => !own.includes(file));
    expect(files.sort()).toEqual([...FILES].sort());
  });

  it.each(FILES)('gives a reason for what is left out or made of %s', (file) => {
    for (const [path, rule] of Object.entries(FIELDS[file]!)) {
      expect(rule, path).toMatch(/^(?:(?:left|made): \S.{5,}|(?:same|word|id|part) \S+)/);
    }
  });

  it.each(FILES)('has no path that %s does not have', (file) => {
    const paths = [...factsOf(file).keys()];
    const empty = ['article.published', 'legs[].lengthSource'];
    for (const path of Object.keys(FIELDS[file]!)) {
      if (empty.includes(path)) continue;
      expect(
        paths.some((each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[`)),
        path,
      ).toBe(true);
    }
  });
});

describe.each(FILES)('%s', (file) => {
  const facts = factsOf(file);

  it('has no field that is not accounted for', () => {
    expect(facts.size).toBeGreaterThan(0);
    expect([...facts.keys()].filter((path) => ruleOf(file, path) === undefined)).toEqual([]);
  });

  it('loses no value of a field that is carried over', () => {
    for (const [path, values] of facts) {
      const [how = '', ...paths] = (ruleOf(file, path) ?? '').split(' ');
      if (how.endsWith(':')) continue;
      const present = new Set(at(paths));
      const text = [...present].join('\n');
      for (const value of values) {
        const wanted = becomes(how, file, path, value);
        if (wanted === undefined || replaced.has(value)) continue;
        const there =
          how === 'part' ? text.includes(String(wanted)) : present.has(wanted) || present.has(Number(wanted));
        expect(there, `${file} ${path}: ${value}`).toBe(true);
      }
    }
  });
});

describe('the walk', () => {
  it('finds every value under its path', () => {
    expect(valuesOf({ a: [{ b: 1 }, { b: 2, names: { en: 'x' } }], c: null, d: [] })).toEqual(
      new Map<string, Set<Plain>>([
        ['a[].b', new Set([1, 2])],
        ['a[].names.*', new Set(['x'])],
      ]),
    );
  });

  it('takes the rule of what a path stands in where it has none', () => {
    expect(ruleOf('actors.json', 'actors[].stance[].envoys')).toMatch(/^left/);
    expect(ruleOf('actors.json', 'actors[].hobbies')).toBeUndefined();
  });
});
