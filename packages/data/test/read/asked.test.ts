import { describe, expect, it } from 'vitest';
import { query } from '@keruen/data';
import { check } from '@keruen/data/check';
import { read, readCsv } from '../../src/read/index.ts';
import { productOf } from '../../src/read/term/product.ts';
import { COMTRADE } from './documents/comtrade.ts';
import { LONG_CSV } from './documents/csv.ts';
import { JSON_STAT } from './documents/json-stat.ts';
import { SDMX_CSV } from './documents/sdmx-csv.ts';
import { SDMX_JSON_SERIES } from './documents/sdmx-json.ts';

const ASKED = {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import'],
} as const;

describe('what was read can be asked like any dataset', () => {
  it.each([
    ['CSV', LONG_CSV, 978002617],
    ['SDMX-CSV', SDMX_CSV, 978002617],
    ['SDMX-JSON', JSON.stringify(SDMX_JSON_SERIES), 978002617],
    ['UN Comtrade', JSON.stringify(COMTRADE), 978002617],
    ['JSON-stat', JSON.stringify(JSON_STAT), 978000000],
  ])('from %s: exports of 2022 in whole dollars', (_, text, dollars) => {
    const { rows, unit } = query(read(text).dataset!, { ...ASKED, period: '2022' });
    expect(unit).toBe('USD');
    expect(rows.filter(({ observation }) => observation.flow === 'export').map(({ value }) => value)).toEqual(
      [dollars],
    );
    expect(rows.filter(({ observation }) => observation.flow === 'import')).toHaveLength(1);
  });

  it('joins official figures in one line, and leaves a target apart', () => {
    const { rows } = query(readCsv(LONG_CSV).dataset!, { ...ASKED, flow: ['export', 'turnover'] });
    const lines = rows.filter(({ observation }) => observation.flow === 'export').map(({ line }) => line);
    expect(new Set(lines).size).toBe(1);
    expect(rows.find(({ observation }) => observation.nature === 'target')?.line).toBeUndefined();
  });

  it('keeps flags and reasons', () => {
    const { rows } = query(read(SDMX_CSV).dataset!, { ...ASKED, period: '2023' });
    expect(rows.map(({ observation }) => observation.obsStatus ?? observation.missing)).toEqual([
      ['provisional'],
      'suppressed',
    ]);
  });

  it('is sound for check, a hundred thousand rows as well as five', () => {
    const rows = new Array(1e5)
      .fill(0)
      .map((_, i) => `${1900 + (i % 100)},KAZ,p-${Math.floor(i / 100)},export,${i},USD`);
    const { dataset, issues } = readCsv(`period,reporter,partner,flow,value,unit\n${rows.join('\n')}\n`);
    expect(issues).toEqual([]);
    expect(dataset?.series[0]?.numbers.value).toHaveLength(1e5);
    expect(check(dataset).issues).toEqual([]);
  });
});

describe('productOf', () => {
  it.each([
    ['HS11', { code: '11', level: 'chapter' }],
    ['HS0101', { code: '0101', level: 'heading' }],
    ['HS110100', { code: '110100', level: 'subheading' }],
  ])('knows the level of %s', (id, expected) => {
    expect(productOf(id)).toEqual({ id, ...expected, edition: '', names: { en: id } });
  });

  it.each(['0101', 'HS1', 'HS101', 'HSII', 'SITC04'])('knows of %s no more than its id', (id) => {
    expect(productOf(id, { en: 'x' }, 'y')).toEqual({ id, edition: 'y', names: { en: 'x' } });
  });
});
