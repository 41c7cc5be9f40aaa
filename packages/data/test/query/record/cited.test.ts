import { describe, expect, it } from 'vitest';
import { latest, pick, sourcesOf } from '../../../src/query/record/cited.ts';
import { datasetOf, observation } from '../../fixture.ts';

describe('sourcesOf', () => {
  it('gives each source once, in order of first use', () => {
    const records = [
      observation({ sources: [{ source: 'article' }, { source: 'bureau' }] }),
      observation({ sources: [{ source: 'bureau', at: 'table 1' }] }),
    ];
    expect(sourcesOf(datasetOf(), records).map(({ id }) => id)).toEqual(['article', 'bureau']);
  });

  it('passes over a source that is not there', () => {
    expect(sourcesOf(datasetOf(), [observation({ sources: [{ source: 'gone' }] })])).toEqual([]);
  });
});

describe('latest', () => {
  it('compares by the last day, not by the text', () => {
    expect(latest(['2024-07-25', '2024', '2023-12-31'])).toBe('2024');
    expect(latest(['2023-08~', '2023-08-03'])).toBe('2023-08~');
    expect(latest(['2025-10-29', '2026-01~', '2024~'])).toBe('2026-01~');
  });

  it('passes over what is absent, open or no date', () => {
    expect(latest([undefined, 'soon', '2021/..', '2020'])).toBe('2020');
    expect(latest([undefined, 'soon'])).toBeUndefined();
    expect(latest([])).toBeUndefined();
  });

  it('keeps the first of two that end on one day', () => {
    expect(latest(['2024-12', '2024'])).toBe('2024-12');
  });
});

describe('pick', () => {
  const records = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('keeps the order of the ids and gives each record once', () => {
    expect(pick(records, ['c', 'a', 'c'])).toEqual([{ id: 'c' }, { id: 'a' }]);
  });

  it('passes over ids that name nothing', () => {
    expect(pick(records, ['x', undefined, '__proto__'])).toEqual([]);
  });
});
