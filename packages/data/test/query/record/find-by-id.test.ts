import { describe, expect, it } from 'vitest';
import { query } from '../../../src/index.ts';
import type { Dataset, Series } from '../../../src/index.ts';
import { holdingsOf } from '../../../src/query/trade/all-holdings.ts';
import { datasetOf, observation, statement } from '../../fixture.ts';

const { id: _, ...fields } = observation();

/** Exports to two partners whose ids are made of their words. */
const partners: Series = {
  id: 'partners',
  shared: { ...fields, partner: undefined },
  words: {
    partner: { words: ['AFG', 'UZB'], codes: [0, 1, 0] },
    flow: { words: ['export', 'import'], codes: [0, 0, 1] },
  },
  numbers: { value: [978, 3600, 9] },
  key: ['reporter', 'partner', 'flow', 'period', 'source'],
};

const finder = (dataset: Dataset) => holdingsOf(dataset).find;

describe('finding by id', () => {
  const find = finder(
    datasetOf({ observations: [observation()], statements: [statement()], series: [partners] }),
  );

  it('finds observations, statements and rows of series by id', () => {
    expect(find('o')).toMatchObject({ value: 978 });
    expect(find('s')).toMatchObject({ subject: 'KAZ' });
    expect(find('KAZ-UZB-export-2022-bureau')).toMatchObject({ value: 3600, partner: 'UZB' });
  });

  it('finds nothing under an id that names nothing', () => {
    expect(find('KAZ-TJK-export-2022-bureau')).toBeUndefined();
    expect(find('__proto__')).toBeUndefined();
  });

  it('finds a record of its own before a row of the same id, and the first of two rows', () => {
    const twice = { ...partners, id: 'twice', numbers: { value: [1, 2, 3] } };
    const own = observation({ id: 'KAZ-AFG-export-2022-bureau', value: 7 });
    expect(finder(datasetOf({ observations: [own], series: [partners] }))(own.id)).toBe(own);
    expect(finder(datasetOf({ series: [partners, twice] }))(own.id)).toMatchObject({ value: 978 });
    const same = { ...partners, words: { partner: { words: ['AFG'], codes: [0, 0, 0] } } };
    expect(finder(datasetOf({ series: [same] }))(own.id)).toMatchObject({ value: 978 });
  });

  it('reads no series while records have the ids', () => {
    let read = 0;
    const watched = new Proxy(partners, { get: (target, key) => (read++, Reflect.get(target, key)) });
    const look = finder(datasetOf({ observations: [observation()], series: [watched] }));
    look('o');
    expect(read).toBe(0);
    look('gone');
    const once = read;
    look('gone again');
    expect(once).toBeGreaterThan(0);
    expect(read).toBe(once);
  });
});

describe('ids of rows', () => {
  it('are inputs of a derived value, which so has a line', () => {
    const turnover = observation({
      id: 't',
      nature: 'derived',
      flow: 'turnover',
      value: 987,
      inputs: ['KAZ-AFG-export-2022-bureau', 'KAZ-AFG-import-2022-bureau'],
    });
    const asked = { measure: 'trade-value', flow: ['turnover'] } as const;
    const dataset = datasetOf({ observations: [turnover], series: [partners] });
    expect(query(dataset, asked).rows[0]?.line).toBeDefined();
    expect(query({ ...dataset, series: [] }, asked).rows[0]?.line).toBeUndefined();
  });

  it('are named by records that contradict them, which so become notes', () => {
    const claim = observation({
      id: 'claim',
      nature: 'claim',
      partner: 'UZB',
      conflictsWith: ['KAZ-AFG-export-2022-bureau'],
    });
    const dataset = datasetOf({ observations: [claim], series: [partners] });
    const { notes } = query(dataset, { measure: 'trade-value', partner: 'UZB', period: '2022', flow: [] });
    expect(notes).toMatchObject([{ record: { partner: 'AFG', flow: 'export' }, contradicts: ['claim'] }]);
  });
});
