import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv, readFacts } from '../../scripts/facts.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean };
}

interface Licence {
  readonly name?: string;
  readonly path?: string;
  readonly title?: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: 'table';
  readonly format: string;
  readonly mediatype: string;
  readonly description: string;
  readonly version?: string;
  readonly dialect?: { readonly property: string; readonly itemType: string };
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly missingValues?: readonly string[];
  };
  /** Fields of tables that are keyed by id, which Table Schema has no word for. */
  readonly tables?: Readonly<Record<string, readonly Field[]>>;
  readonly licenses: readonly Licence[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

type Row = Readonly<Record<string, unknown>>;

const descriptor = readFacts<{ $schema: string; name: string; resources: readonly Resource[] }>(
  'datapackage.json',
);
const { resources } = descriptor;
const csv = resources.filter(({ format }) => format === 'csv');
const lists = resources.filter(({ dialect }) => dialect !== undefined);
const tables = resources.filter(({ tables: keyed }) => keyed !== undefined);

const header = (path: string): readonly string[] =>
  readFileSync(new URL(`../../facts/${path}`, import.meta.url), 'utf8')
    .split(/\r?\n/, 1)[0]!
    .split(',');

/** Whether a value is of a type of Table Schema; text of a CSV by its form. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => (typeof value === 'string' ? /^-?\d+$/.test(value) : Number.isInteger(value)),
  number: (value) => (typeof value === 'string' ? /^-?\d+(\.\d+)?$/.test(value) : typeof value === 'number'),
  year: (value) => /^\d{4}$/.test(String(value)),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && !Array.isArray(value),
  any: () => true,
};

function holdsTo(fields: readonly Field[], rows: readonly Row[], where: string): void {
  expect(rows.length, where).toBeGreaterThan(0);
  const known = fields.map(({ name }) => name);
  for (const row of rows)
    expect(
      Object.keys(row).filter((key) => !known.includes(key)),
      where,
    ).toEqual([]);
  for (const { name, type, constraints } of fields) {
    const values = rows
      .map((row) => row[name])
      .filter((value) => value !== undefined && value !== null && value !== '');
    expect(values.length, `${where}.${name}`).toBeGreaterThan(0);
    expect(
      values.filter((value) => !TYPES[type]!(value)),
      `${where}.${name} is ${type}`,
    ).toEqual([]);
    expect(constraints?.required === true, `${where}.${name} is in every row`).toBe(
      values.length === rows.length,
    );
  }
}

describe('the descriptor', () => {
  it('is one of Data Package 2', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(resources.length).toBeGreaterThan(20);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('has every file of the facts, and no other', () => {
    const files = readdirSync(new URL('../../facts/', import.meta.url)).filter(
      (file) => file !== 'datapackage.json',
    );
    expect([...new Set(resources.map(({ path }) => path))].sort()).toEqual(files.sort());
  });

  it.each(resources)('says of $name what it is, whose, and what may be done with it', (resource) => {
    const { name, path, description, licenses, sources, mediatype, format } = resource;
    expect(name).toMatch(/^[-a-z0-9._/]+$/);
    expect(path).not.toMatch(/^[./~]|\/\.\.\//);
    expect(description).toMatch(/^[A-Z].+\.$/);
    expect(mediatype).toBe(format === 'csv' ? 'text/csv' : 'application/json');
    expect(licenses.length * sources.length).toBeGreaterThan(0);
    for (const licence of licenses) {
      expect(licence.name ?? licence.path).toMatch(/^[-a-zA-Z0-9._]+$/);
      expect(licence.title).toBeTruthy();
    }
    for (const { title, path: at = 'https://' } of sources) {
      expect(title).toBeTruthy();
      expect(at).toMatch(/^https?:\/\//);
    }
  });

  it.each(resources)('says of every field of $name what it means', ({ schema, tables: keyed = {} }) => {
    const fields = [...(schema?.fields ?? []), ...Object.values(keyed).flat()];
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, type, description } of fields) {
      expect(description, name).toBeTruthy();
      expect(Object.keys(TYPES), name).toContain(type);
    }
  });
});

describe.each(csv)('the table $path', ({ path, schema, type }) => {
  const rows = readCsv(path);

  it('has the columns that are described, in their order', () => {
    expect(type).toBe('table');
    expect(schema?.fields.map(({ name }) => name)).toEqual(header(path));
  });

  it('has values of the types that are described', () => {
    holdsTo(schema!.fields, rows, path);
  });

  it('has one row for each key', () => {
    const keys = rows.map((row) => schema!.primaryKey!.map((field) => row[field]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });
});

describe.each(lists)('the list $name of $path', ({ name, path, dialect, schema }) => {
  const rows = readFacts<Record<string, readonly Row[]>>(path)[dialect!.property]!;

  it('has the fields that are described', () => {
    holdsTo(schema!.fields, rows, name);
  });

  it('has each id once', () => {
    if (!schema!.primaryKey) return;
    const [key = 'id'] = [schema!.primaryKey].flat() as readonly string[];
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  });
});

describe.each(tables)('the tables of $path', ({ path, tables: keyed }) => {
  const file = readFacts<Record<string, Record<string, Row>>>(path);

  it('have the fields that are described', () => {
    for (const [key, fields] of Object.entries(keyed!)) {
      const rows = Object.values(key === '*' ? (file as unknown as Record<string, Row>) : file[key]!);
      holdsTo(fields, rows, `${path}.${key}`);
    }
  });

  it('are all described', () => {
    const known = Object.keys(keyed!);
    if (known.includes('*')) return;
    expect(Object.keys(file).filter((key) => key !== '$comment')).toEqual(known);
  });
});

describe('every list of a file', () => {
  it.each(['claims.json', 'actors.json', 'corridors.json', 'links.json', 'offices.json', 'withheld.json'])(
    'is described: %s',
    (path) => {
      const found = Object.entries(readFacts<Record<string, unknown>>(path)).filter(([, value]) =>
        Array.isArray(value),
      );
      const described = lists
        .filter((resource) => resource.path === path)
        .map(({ dialect }) => dialect!.property);
      expect(described).toEqual(found.map(([key]) => key));
    },
  );
});

describe('what may not be passed on', () => {
  const { withheld } = readFacts<{
    withheld: readonly { file: string; source: string; redistributable: boolean }[];
  }>('withheld.json');
  const files = readdirSync(new URL('../../facts/', import.meta.url));

  it('is named with its reason, and is not here', () => {
    for (const { file, redistributable } of withheld) {
      expect(redistributable).toBe(false);
      expect(files).not.toContain(file);
    }
  });

  it('is told of the tables here that come from the same source', () => {
    const sources = new Set(withheld.map(({ source }) => source));
    expect([...sources].sort()).toEqual(['baci-kaz', 'penppml', 'uzb-stat']);
    for (const name of ['kaz-afg-series', 'kaz-exports-by-hs-section']) {
      const licences = resources.find((resource) => resource.name === name)?.licenses ?? [];
      expect(licences.some(({ title }) => title?.includes('to be confirmed'))).toBe(true);
    }
  });

  it('has no row of penppml but those of Kazakhstan and Afghanistan, and none of BACI but sections', () => {
    for (const row of readCsv('kaz-afg-series.csv')) expect(row['flow']).toMatch(/^(?:export|import)$/);
    expect(files.filter((file) => /dyads|group|chapter\.csv|food|hs6/.test(file))).toEqual([]);
    expect(readCsv('kaz-exports-by-hs-section.csv')).toHaveLength(63);
  });
});

describe('the names of areas', () => {
  const { version = '' } = resources.find(({ name }) => name === 'areas')!;

  it('are of the version of CLDR that is described', () => {
    expect(version).toMatch(/^\d+\.\d+$/);
  });
});
