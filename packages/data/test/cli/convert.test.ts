import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { dataset as shipped } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readJson } from '../../src/read/json.ts';
import { writeCsv } from '../../src/write/csv.ts';
import { writeJson } from '../../src/write/json.ts';
import { FULL } from '../full-records.ts';
import { on } from './fake-host.ts';

const table = 'period,value,unit,reporter,source\n2022,978.0,USD,KAZ,bureau\n2023,615.1,USD,KAZ,bureau\n';

describe('convert', () => {
  it('makes a dataset of a table', async () => {
    const { code, out, err } = await on({ 'trade.csv': table }, ['convert', 'trade.csv', '--to', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { dataset, issues } = readJson(out);
    expect(issues).toEqual([]);
    expect(dataset).toMatchObject({ id: 'trade' });
    expect(dataset?.series[0]?.numbers.value).toEqual(Float64Array.of(978, 615.1));
  });

  it('makes a table of a dataset, and tells what it cannot hold', async () => {
    const { code, out, err } = await on({ 'a.json': writeJson(FULL) }, ['convert', 'a.json', '--to', 'csv']);
    expect(code).toBe(0);
    expect(out).toBe(writeCsv(FULL).text);
    expect(err).toContain(
      'a.json: corridors: warning: expected observations and statements only; received 1 left out (not-in-csv)\n',
    );
  });

  it('writes into a file', async () => {
    const { code, out, files } = await on({ 'a.json': writeJson(FULL) }, [
      'convert',
      'a.json',
      '--to',
      'json',
      '-o',
      'b.json',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(check(JSON.parse(files['b.json']!)).dataset).toEqual(FULL);
  });

  it('ends with 3 where that cannot be', async () => {
    const { code, err } = await on({ 'a.csv': table }, [
      'convert',
      'a.csv',
      '--to',
      'json',
      '-o',
      'sealed/b.json',
    ]);
    expect(code).toBe(3);
    expect(err).toBe('sealed/b.json cannot be written: access to it is denied.\n');
  });

  it.each([
    ['nowhere/b.json', 'there is no such folder'],
    ['a.csv', 'it is what is to be read'],
  ])('says why nothing was written to %s', async (out, why) => {
    const { code, err, files } = await on({ 'a.csv': table }, [
      'convert',
      'a.csv',
      '--to',
      'json',
      '--out',
      out,
    ]);
    expect([code, err, files]).toEqual([3, `${out} cannot be written: ${why}.\n`, {}]);
  });

  it('writes what is sound, and ends with 1 where something was left out', async () => {
    const { code, out, err } = await on({ 'a.csv': `${table}2024,NaN,USD,KAZ,bureau\n` }, [
      'convert',
      'a.csv',
      '--to',
      'json',
    ]);
    expect(code).toBe(1);
    expect(readJson(out).dataset?.series[0]?.numbers.value).toHaveLength(2);
    expect(err).toContain('a.csv: line 4, column "value": error:');
  });

  it('writes nothing where nothing can be trusted', async () => {
    const { code, out } = await on({ 'a.json': '[' }, ['convert', 'a.json', '--to', 'csv']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('goes there and back', async () => {
    const there = await on({ 'trade.csv': table }, ['convert', 'trade.csv', '--to', 'json']);
    const back = await on({ 'trade.json': there.out }, ['convert', 'trade.json', '--to', 'csv']);
    const again = await on({ 'trade.csv': back.out }, ['convert', 'trade.csv', '--to', 'json']);
    const values = (text: string) => readJson(text).dataset?.series[0]?.numbers.value;
    expect(values(again.out)).toEqual(values(there.out));
  });
});

describe('a dataset of this package', () => {
  it('is converted by its id', async () => {
    const { code, out } = await on({}, ['convert', 'kazakhstan-afghanistan', '--to', 'csv']);
    expect(code).toBe(0);
    expect(out).toBe(writeCsv(shipped).text);
  });

  it('is named to whoever wrote a word and no file', async () => {
    const { code, err } = await on({}, ['convert', 'kazakhstan', '--to', 'json']);
    expect(code).toBe(3);
    expect(err).toContain('Datasets of this package: kazakhstan-afghanistan.');
    expect((await on({}, ['convert', 'trade.csv', '--to', 'json'])).err).not.toContain('Datasets');
  });
});
