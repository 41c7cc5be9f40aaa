import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query, queryRecords, unfolded } from '../../../src/index.ts';
import type { Dataset, Observation, Series, TradeQuery } from '../../../src/index.ts';
import { holdingsOf, type Test } from '../../../src/query/trade/all-holdings.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anySeries } from '../arbitrary.ts';

/** The same rows as records of their own. */
const recordsIn = (series: Series): readonly Observation[] =>
  unfolded(datasetOf({ series: [series] })).observations;

const choose = (dataset: Dataset, tests: readonly Test[]): readonly Observation[] =>
  holdingsOf(dataset).choose(tests);

const TESTS: readonly Test[] = [
  ['partner', (word) => word === undefined || word === 'AFG'],
  ['flow', (word) => word !== 'import'],
  ['measure', (word) => word === 'trade-value'],
];

const ASKED = fc.record({
  measure: fc.constant('trade-value' as const),
  flow: fc.subarray(['export', 'import', 'turnover'] as const),
  reporter: fc.option(fc.constantFrom('KAZ', 'KGZ'), { nil: undefined }),
  partner: fc.option(fc.constantFrom('AFG', 'AFG UZB', '*', 'WLD'), { nil: undefined }),
  product: fc.option(fc.subarray(['HS1101', 'HS11', '*']), { nil: undefined }),
  period: fc.option(fc.constantFrom('2021/2022', '2022'), { nil: undefined }),
  asOf: fc.option(fc.constantFrom('2021', '2022-06'), { nil: undefined }),
});

describe('choosing observations', () => {
  it('finds in a series what it finds among the same rows as records', () => {
    fc.assert(
      fc.property(anySeries(), (series) => {
        const records = datasetOf({ observations: recordsIn(series) });
        expect(choose(datasetOf({ series: [series] }), TESTS)).toEqual(choose(records, TESTS));
      }),
    );
  });

  it('finds records first, then rows, each in their order', () => {
    const series: Series = {
      id: 's',
      shared: { ...observation(), partner: 'AFG' },
      words: {},
      numbers: { value: [1, 2] },
    };
    const found = choose(
      datasetOf({ series: [series], observations: [observation({ partner: 'AFG' })] }),
      TESTS,
    );
    expect(found.map(({ id }) => id)).toEqual(['o', 's-1', 's-2']);
  });

  it('judges a row by what it says of its own, whatever its words are', () => {
    const series: Series = {
      id: 's',
      shared: observation(),
      words: { partner: { words: ['UZB', 'AFG'], codes: [0, 0, 1] } },
      numbers: { value: [1, 2, 3] },
      exceptions: { 1: { partner: 'AFG' }, 2: { partner: 'UZB' } },
    };
    expect(choose(datasetOf({ series: [series] }), TESTS).map(({ id }) => id)).toEqual(['s-2']);
  });

  it('judges each different word once', () => {
    let asked = 0;
    const codes = new Uint8Array(1000);
    const series: Series = {
      id: 's',
      shared: { ...observation(), partner: undefined },
      words: { partner: { words: ['UZB', 'AFG'], codes } },
      numbers: { value: new Float64Array(1000) },
    };
    choose(datasetOf({ series: [series] }), [['partner', (word) => (asked++, word === 'AFG')]]);
    expect(asked).toBe(3);
  });
});

describe('a question', () => {
  it('is answered alike from a series and from the same rows as records', () => {
    fc.assert(
      fc.property(anySeries(), ASKED, (series, asked: TradeQuery) => {
        const { rows, notes } = query(datasetOf({ series: [series] }), asked);
        const records = query(datasetOf({ observations: recordsIn(series) }), asked);
        expect(rows).toEqual(records.rows);
        expect(notes).toEqual(records.notes);
      }),
    );
  });

  it('is answered alike without reading series, where they were unfolded', () => {
    fc.assert(
      fc.property(anySeries(), ASKED, (series, asked: TradeQuery) => {
        const dataset = datasetOf({ series: [series] });
        expect(queryRecords(unfolded(dataset), asked)).toEqual(query(dataset, asked));
        expect(queryRecords(dataset, asked).rows).toEqual([]);
      }),
    );
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(anySeries(), ASKED, fc.infiniteStream(fc.nat()), (series, asked: TradeQuery, shuffle) => {
        const records = recordsIn(series);
        const shuffled = records.map((one) => [shuffle.next().value, one] as const);
        const observations = shuffled.sort(([a], [b]) => a - b).map(([, one]) => one);
        const { rows } = query(datasetOf({ observations }), asked);
        const units = query(datasetOf({ observations: records }), asked);
        expect(rows).toEqual(units.rows);
      }),
    );
  });
});

describe('several partners', () => {
  const all = ['AFG', 'UZB', 'KGZ', 'WLD', undefined].map((partner, i) =>
    observation({ id: `${i}`, partner }),
  );
  const partners = (asked: string): readonly (string | undefined)[] =>
    query(datasetOf({ observations: all }), { measure: 'trade-value', flow: [], partner: asked }).rows.map(
      ({ observation: { partner } }) => partner,
    );

  it('are asked for by ids separated by spaces, as attributes have them', () => {
    expect(partners('AFG UZB')).toEqual(['AFG', 'UZB', undefined]);
  });

  it('are each but the world where `*` asks for them', () => {
    expect(partners('*')).toEqual(['AFG', 'UZB', 'KGZ', undefined]);
    expect(partners('* WLD')).toHaveLength(5);
  });

  it('may have a space in their name', () => {
    const series = [observation({ reporter: 'Northern region' })];
    const asked = { measure: 'trade-value', flow: [], reporter: 'Northern region' } as const;
    expect(query(datasetOf({ observations: series }), asked).rows).toHaveLength(1);
  });
});
