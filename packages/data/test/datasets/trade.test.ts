import { describe, expect, it } from 'vitest';
import { query } from '../../src/index.ts';
import type { Row, Rows } from '../../src/index.ts';
import { part as trade } from '../../src/datasets/kazakhstan-afghanistan/kaz-afg.ts';

const ask = (more: object = {}): Rows =>
  query(trade, {
    measure: 'trade-value',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: ['export', 'import', 'turnover'],
    period: '2018/2025',
    ...more,
  });

const row = (rows: Rows, id: string): Row => {
  const found = rows.rows.find(({ observation }) => observation.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('the chart of 2018 to 2025', () => {
  const rows = ask();

  it('has the official figures, the turnover and what was claimed, in order', () => {
    expect(
      rows.rows
        .filter(({ period }) => period.text >= '2022')
        .map(({ observation, value }) => [observation.id, value]),
    ).toEqual([
      ['KAZ-AFG-export-2022-kaz-bns', 978002617],
      ['KAZ-AFG-import-2022-kaz-bns', 9262826],
      ['c035', 9000000],
      ['KAZ-AFG-turnover-2022-kaz-bns', 987265443],
      ['c031', 1000000000],
      ['KAZ-AFG-export-2023-kaz-bns', 615131012],
      ['KAZ-AFG-import-2023-kaz-bns', 21379407],
      ['KAZ-AFG-turnover-2023-kaz-bns', 636510419],
      ['KAZ-AFG-turnover-2024-astanatimes-2025-10', 545200000],
      ['c037', 4000000000],
      ['KAZ-AFG-turnover-2025-01_2025-08-astanatimes-2025-10', 335900000],
    ]);
    expect(rows.rows).toHaveLength(23);
    expect(rows.unit).toBe('USD');
  });

  it('sets the article’s billion against the official turnover', () => {
    expect(row(rows, 'c031').conflicts).toEqual(['KAZ-AFG-turnover-2022-kaz-bns']);
    expect(row(rows, 'KAZ-AFG-turnover-2022-kaz-bns').conflicts).toEqual(['c031']);
    expect(row(rows, 'c035').conflicts).toEqual(['KAZ-AFG-import-2022-kaz-bns']);
  });

  it('lets statistics and what is derived from them join lines, and nothing else', () => {
    const lines = new Set(rows.rows.map(({ line }) => line));
    expect(lines.size).toBe(4);
    for (const id of ['c031', 'c035', 'c037', 'KAZ-AFG-turnover-2024-astanatimes-2025-10'])
      expect(row(rows, id).line).toBeUndefined();
    expect(rows.rows.some(({ breaksBefore }) => breaksBefore)).toBe(false);
  });

  it('has the target on its own band', () => {
    expect(row(rows, 'c037')).toMatchObject({
      observation: { nature: 'target', qualifier: 'at-least', periodKind: 'range' },
      period: { interval: true, from: { year: 2024 }, to: { year: 2025 } },
    });
  });

  it('draws nothing that is only worked out from claims: what the target implies for 2023 is a note', () => {
    const drawn = rows.rows.map(({ observation }) => observation.id);
    for (const id of ['c033', 'c039']) expect(drawn).not.toContain(id);
    const notes = new Map(rows.notes.map((note) => [note.record.id, note]));
    expect(notes.get('c033')?.contradicts).toEqual(['KAZ-AFG-turnover-2021-kaz-bns']);
    expect(notes.get('c039')?.contradicts).toEqual(['KAZ-AFG-turnover-2023-kaz-bns']);
    expect(notes.get('c039')?.record.problem).toContain('Contradicts the official 636.5 M');
  });

  it('has the ratios, the flour and the trend that is claimed in the notes', () => {
    const notes = new Map(rows.notes.map((note) => [note.record.id, note]));
    expect([...notes.keys()]).toEqual([
      'c030',
      'c033',
      'c038',
      'c039',
      'KAZ-AFG-turnover-growth-2022-kaz-bns',
      'c032',
      'c034',
      'c051',
    ]);
    expect(notes.get('c030')?.contradicts).toEqual([
      'KAZ-AFG-turnover-2021-kaz-bns',
      'KAZ-AFG-turnover-2023-kaz-bns',
    ]);
    expect(notes.get('c038')?.contradicts).toEqual(['KAZ-AFG-turnover-2023-kaz-bns']);
    expect(notes.get('c038')?.concerns).toEqual(['c037']);
    expect(notes.get('c032')?.concerns).toEqual(['c031']);
    expect(notes.get('c032')?.record).toMatchObject({
      qualifier: 'almost',
      value: 2,
      measure: 'trade-ratio',
    });
    expect(notes.get('c051')).toMatchObject({ value: 1300000, record: { unit: 'TNE', product: 'HS1101' } });
  });

  it('sets the article’s ratio against the official one', () => {
    const ratio = trade.observations.find(({ id }) => id === 'KAZ-AFG-turnover-growth-2022-kaz-bns');
    expect(ratio?.value).toBeCloseTo(2.0814, 4);
    expect(ratio?.conflictsWith).toEqual(['c032']);
  });

  it('names its sources, its actors and its product, and how old the data are', () => {
    expect(rows.sources.map(({ id }) => id)).toEqual([
      'kaz-bns',
      'article',
      'astanatimes-2025-10',
      'uaf-2025-04-23',
    ]);
    expect(rows.actors.map(({ id }) => id)).toEqual(['KAZ', 'AFG', 'zhumangarin']);
    expect(rows.products.map(({ id }) => id)).toEqual(['HS1101']);
    expect(rows.dataAsOf).toBe('2025-10-29');
  });

  it('says of the reported turnover of 2024 who reported it', () => {
    expect(row(rows, 'KAZ-AFG-turnover-2024-astanatimes-2025-10').observation).toMatchObject({
      nature: 'claim',
      attribution: 'zhumangarin',
    });
  });
});

describe('the chart as of January 2024', () => {
  const rows = ask({ asOf: '2024-01' });

  it('has the official figures of 2023, published later', () => {
    expect(row(rows, 'KAZ-AFG-turnover-2023-kaz-bns').publishedLater).toBe('2024-07-25');
    expect(row(rows, 'KAZ-AFG-turnover-2022-kaz-bns').publishedLater).toBeUndefined();
  });

  it('has the target that was stated then', () => {
    expect(row(rows, 'c037').publishedLater).toBeUndefined();
  });

  it('has what was said of 2024 later, as published later', () => {
    expect(row(rows, 'KAZ-AFG-turnover-2024-astanatimes-2025-10').publishedLater).toBe('2025-04-23');
  });
});

describe('the chart since 1996', () => {
  const rows = ask({ flow: ['export'], period: '1996/2023' });

  it('has a break where the official series begins, and two lines', () => {
    expect(rows.rows.map(({ observation }) => observation.period)).toEqual(
      '1996 2000 2004 2008 2012 2016 2018 2019 2020 2021 2022 2023'.split(' '),
    );
    expect(
      rows.rows.filter(({ breaksBefore }) => breaksBefore).map(({ observation }) => observation.id),
    ).toEqual(['KAZ-AFG-export-2018-kaz-bns']);
    expect(new Set(rows.rows.map(({ line }) => line)).size).toBe(2);
  });

  it('has the reported zero of 2012 among the imports', () => {
    const imports = ask({ flow: ['import'], period: '1996/2016' });
    expect(imports.rows.map(({ value }) => value)).toEqual([303991, 0, 3891266]);
  });
});
