import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as readers from '../../src/read/index.ts';
import { datasetOf, observation } from '../fixture.ts';
import { COMTRADE } from './documents/comtrade.ts';
import { LONG_CSV, WIDE_CSV } from './documents/csv.ts';
import { JSON_STAT } from './documents/json-stat.ts';
import { SDMX_CSV, SDMX_CSV_BOTH } from './documents/sdmx-csv.ts';
import { SDMX_JSON_FLAT } from './documents/sdmx-json.ts';
import { observationsOf } from './observations.ts';
import { table } from './table-fixture.ts';

const { read, readComtrade, readCsv, readJson, readJsonStat, readSdmxCsv, readSdmxJson, readTable } = readers;

const DATASET = JSON.stringify(datasetOf({ observations: [observation()] }));

/** Each format, a document of it, and its own reader. */
const FORMATS: readonly (readonly [
  string,
  string,
  (text: string, options?: readers.ReadOptions) => readers.ReadResult,
])[] = [
  ['dataset JSON', DATASET, readJson],
  ['CSV long', LONG_CSV, readCsv],
  ['CSV wide', WIDE_CSV, readCsv],
  ['UN Comtrade', JSON.stringify(COMTRADE), readComtrade],
  ['SDMX-CSV', SDMX_CSV, readSdmxCsv],
  ['SDMX-CSV with semicolons', SDMX_CSV_BOTH, readSdmxCsv],
  ['SDMX-JSON', JSON.stringify(SDMX_JSON_FLAT), readSdmxJson],
  ['JSON-stat', JSON.stringify(JSON_STAT), readJsonStat],
];

describe('read', () => {
  it.each(FORMATS)('recognises %s by what it holds', (_, text, reader) => {
    const options = { name: 'trade', given: { attribution: 'somebody' } };
    expect(read(text, options)).toEqual(reader(text, options));
    expect(observationsOf(read(text)).length).toBeGreaterThan(0);
    expect(read(`\ufeff${text.replace(/^\ufeff/, '')}`)).toEqual(reader(text));
  });

  it.each(FORMATS)('finds %s with JSON spaced out, and with a file of any name', (_, text) => {
    const spaced = text.startsWith('{') ? `\n  ${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
    expect(observationsOf(read(spaced, { name: 'download' }))).toHaveLength(
      observationsOf(read(text)).length,
    );
  });

  it('reads a table of a page as well', () => {
    const given = table([
      ['Year', 'Exports'],
      ['2022', '978'],
    ]);
    expect(read(given)).toEqual(readTable(given));
  });

  it('refuses pages and XML, and what is malformed', () => {
    expect(read('<!doctype html><table></table>').issues).toMatchObject([{ code: 'unknown-format' }]);
    expect(read('<?xml version="1.0"?>').issues).toMatchObject([{ code: 'unknown-format' }]);
    expect(read('{"format": 1,').issues).toMatchObject([{ code: 'malformed-json' }]);
    expect(read('not json', { name: 'x.json' }).issues).toMatchObject([{ code: 'malformed-json' }]);
    expect(read('{"some":"json"}').issues).toMatchObject([{ code: 'not-a-dataset' }]);
    expect(read('').issues).toMatchObject([{ code: 'not-a-table' }]);
  });

  it.each([[undefined], [null], [7], [{}], [[]]])('survives %j', (given) => {
    expect(read(given as never)).toMatchObject({ issues: [{ severity: 'error' }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const { dataset, issues } = read(text);
        expect(dataset !== undefined || issues.length > 0).toBe(true);
      }),
    );
  });
});

describe.each(Object.entries(readers))('%s', (_, reader) => {
  it('never throws, whatever it is given, and leaves objects as they were', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.json(),
      fc.constantFrom(
        '{"__proto__":{"polluted":1}}',
        '{"data":{"__proto__":[]}}',
        'a\u0000b',
        '\ud800',
        '"',
        '[[[[',
        '{"constructor":{"prototype":{"polluted":1}}}',
      ),
    );
    fc.assert(
      fc.property(hostile, (given) => {
        const result = (reader as (given: unknown) => readers.ReadResult)(given);
        for (const issue of result.issues) expect(issue.received.length).toBeLessThanOrEqual(80);
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('survives 10^5 levels of nesting', () => {
    const deep = `${'{"data":['.repeat(5e4)}${']}'.repeat(5e4)}`;
    const { dataset, issues } = (reader as (given: unknown) => readers.ReadResult)(deep);
    expect(dataset === undefined || issues.length > 0).toBe(true);
  });
});
