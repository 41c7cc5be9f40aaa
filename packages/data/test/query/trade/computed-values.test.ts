import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balance,
  breakdown,
  growth,
  mirrorPairs,
  perPerson,
  rank,
  ratio,
  share,
  shareOfGdp,
  turnover,
  unitValues,
} from '../../../src/index.ts';
import type { Dataset, Observation, Row, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyRecords, shuffled } from '../arbitrary.ts';

const EACH: TradeQuery = { measure: 'trade-value', flow: ['export', 'import'], product: ['*'] };
const ALL_GOODS: TradeQuery = { measure: 'trade-value', flow: ['export', 'import'] };

/** Everything that computes, each with a question to which the records below have an answer. */
const COMPUTATIONS: Readonly<Record<string, (dataset: Dataset) => Rows>> = {
  turnover: (dataset) => turnover(dataset, EACH),
  balance: (dataset) => balance(dataset, ALL_GOODS),
  growth: (dataset) => growth(dataset, EACH),
  'ratio to a year': (dataset) => ratio(dataset, ALL_GOODS, { period: '2020' }),
  'ratio to a flow': (dataset) => ratio(dataset, { ...ALL_GOODS, flow: ['export'] }, { flow: 'import' }),
  'ratio to all goods': (dataset) => ratio(dataset, EACH, { product: null }),
  'share of partners': (dataset) => share(dataset, ALL_GOODS, 'partner'),
  'share of products': (dataset) => share(dataset, EACH, 'product'),
  'rank of partners': (dataset) => rank(dataset, ALL_GOODS, 'partner'),
  'rank of products': (dataset) => rank(dataset, EACH, 'product'),
  'unit values': (dataset) => unitValues(dataset, EACH),
  'mirror pairs': (dataset) => mirrorPairs(dataset, ALL_GOODS),
  'gaps of mirror pairs': (dataset) => {
    const found = mirrorPairs(dataset, ALL_GOODS);
    return { ...found, rows: found.pairs.flatMap(({ gap, ratio: times }) => [gap, times]) };
  },
  'per person': (dataset) => perPerson(dataset, ALL_GOODS),
  'share of GDP': (dataset) => shareOfGdp(dataset, ALL_GOODS),
  'the largest and the others': (dataset) =>
    breakdown(dataset, { ...ALL_GOODS, partner: '*', across: 'partner', top: 1 }),
};

const NAMES = Object.keys(COMPUTATIONS);

/** The records, with what goes beside them: quantities, the other side's reports, population and product of the state. */
function withCompany(records: readonly Observation[]): readonly Observation[] {
  const others = records.map((one): Observation => {
    const { reporter, partner, flow } = one;
    const mirrored = {
      reporter: partner,
      partner: reporter,
      flow: flow === 'export' ? 'import' : 'export',
    } as const;
    return { ...one, ...mirrored, id: `mirror-${one.id}`, sources: [{ source: 'other-side' }] };
  });
  const quantities = records.map(
    (one) => ({ ...one, id: `t-${one.id}`, measure: 'trade-quantity', unit: 'TNE' }) as const,
  );
  const of = { partner: undefined, flow: undefined, reporter: 'KAZ', period: '2021', value: 19 } as const;
  return [
    ...records,
    ...others,
    ...quantities,
    observation({ ...of, id: 'people', measure: 'population', unit: 'persons' }),
    observation({ ...of, id: 'product', measure: 'gdp' }),
  ];
}

const derivedOf = ({ rows }: Rows): readonly Row[] =>
  rows.filter((row) => row.observation.nature === 'derived');

describe.each(NAMES)('%s', (name) => {
  const compute = (records: readonly Observation[]): Rows =>
    COMPUTATIONS[name]!(datasetOf({ observations: withCompany(records) }));

  it('is a finite number, or missing with its reason', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        for (const { value, high, observation: one } of compute(records).rows) {
          if (value === null) expect(one.missing).toBeDefined();
          else expect([Number.isFinite(value), one.missing]).toEqual([true, undefined]);
          if (high !== undefined) expect(high).toBeGreaterThan(value!);
        }
      }),
    );
  });

  it('is made of official figures alone, and names them', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        const byId = new Map(withCompany(records).map((one) => [one.id, one]));
        for (const { observation: one } of derivedOf(compute(records)).filter(
          ({ observation: { formula } }) => formula,
        )) {
          expect(one.inputs?.length).toBeGreaterThan(0);
          for (const id of one.inputs!) {
            expect(byId.get(id)).toMatchObject({ nature: 'statistic' });
            expect(byId.get(id)?.rank).not.toBe('deprecated');
          }
        }
      }),
    );
  });

  it('is the same whatever is claimed, hoped for or withdrawn beside them', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        const official = records.filter(
          ({ nature, rank: place }) => nature === 'statistic' && place !== 'deprecated',
        );
        const values = (all: readonly Observation[]): readonly unknown[] =>
          derivedOf(compute(all))
            .filter((row) => row.observation.formula)
            .map(({ observation: one }) => [one.id, one.value]);
        if (official.length > 0) expect(values(records)).toEqual(values(official));
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        anyRecords().chain((records) => fc.tuple(fc.constant(records), shuffled(records))),
        ([records, others]) => {
          expect(compute(others).rows).toEqual(compute(records).rows);
        },
      ),
    );
  });

  it('joins values of one producer alone in a line, or of one on each side where trade is measured by the size of a state', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        for (const { line, observation: one } of derivedOf(compute(records))) {
          const producers = new Set(one.sources.map(({ source }) => source));
          const sides = /per person|GDP/.test(name) ? 2 : 1;
          if (line !== undefined) expect(producers.size).toBeLessThanOrEqual(sides);
        }
      }),
    );
  });
});

it('has each computation give something to these records', () => {
  const records = ['2020', '2021'].flatMap((period) =>
    (['export', 'import'] as const).flatMap((flow) =>
      ['AFG', 'UZB', 'KGZ', 'WLD'].flatMap((partner) =>
        [undefined, 'HS1101', 'HS1102'].map((product) =>
          observation({
            id: [period, flow, partner, product].join('-'),
            period,
            flow,
            partner,
            product,
            value: 4,
          }),
        ),
      ),
    ),
  );
  for (const name of NAMES) {
    const { rows } = COMPUTATIONS[name]!(datasetOf({ observations: withCompany(records) }));
    expect([name, rows.some(({ value }) => value !== null)]).toEqual([name, true]);
  }
});
