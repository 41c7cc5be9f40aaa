import { describe, expect, it } from 'vitest';
import { query } from '../../../src/index.ts';
import { recordsOf } from '../../../src/query/trade/holdings.ts';
import { isRowWorthy } from '../../../src/query/trade/row-worthy.ts';
import type { Nature } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const OWN = { reporter: undefined, partner: undefined, flow: undefined } as const;

describe('a record that is about something else than trade between two', () => {
  const { find } = recordsOf(datasetOf());

  it.each(['corridor:titr', 'leg:aktau-alat', 'node:aktau', 'event:forum'])('is no row: %s', (about) => {
    expect(isRowWorthy(observation({ ...OWN, about }), find)).toBe(false);
  });

  it('is one where it names whose trade it is', () => {
    expect(isRowWorthy(observation({ about: 'event:forum' }), find)).toBe(true);
    expect(isRowWorthy(observation({ ...OWN, reporter: 'KAZ', about: 'event:forum' }), find)).toBe(true);
  });

  it('is not needed for a record that names nobody: a table under a heading has such', () => {
    expect(isRowWorthy(observation(OWN), find)).toBe(true);
  });
});

describe('a value that was worked out', () => {
  const derived = observation({ id: 'implied', nature: 'derived', inputs: ['a', 'b'], related: ['a'] });
  const from = (a: Nature, b: Nature) =>
    datasetOf({
      observations: [
        observation({ id: 'a', nature: a, related: ['implied'] }),
        observation({ id: 'b', nature: b }),
        derived,
      ],
    });

  it.each<[Nature, Nature]>([
    ['claim', 'statistic'],
    ['statistic', 'target'],
    ['target', 'target'],
    ['forecast', 'statistic'],
  ])('from a %s and a %s is no row', (a, b) => {
    expect(isRowWorthy(derived, recordsOf(from(a, b)).find)).toBe(false);
  });

  it('from statistics, or from what was worked out from them, is one', () => {
    expect(isRowWorthy(derived, recordsOf(from('statistic', 'statistic')).find)).toBe(true);
    expect(isRowWorthy(derived, recordsOf(from('derived', 'statistic')).find)).toBe(true);
  });

  it('is one where nothing is known of its inputs', () => {
    expect(isRowWorthy(derived, recordsOf(datasetOf()).find)).toBe(true);
    expect(isRowWorthy({ ...derived, inputs: undefined }, recordsOf(datasetOf()).find)).toBe(true);
  });

  it('stands in the notes of what it was worked out from', () => {
    const rows = query(from('claim', 'claim'), { measure: 'trade-value', flow: ['export'] });
    expect(rows.rows.map((row) => row.observation.id)).toEqual(['a', 'b']);
    expect(rows.notes.map(({ record, concerns }) => [record.id, concerns])).toEqual([['implied', ['a']]]);
  });
});
