import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown, changes, OTHER, parts, partsRecords, query, rank, share } from '../../../src/index.ts';
import type { Breakdown, Observation, Rows, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const EACH: TradeQuery = { measure: 'trade-value', flow: ['export'], partner: '*' };

const to = (partner: string, value: number | null, fields: Partial<Observation> = {}): Observation =>
  observation({
    id: partner,
    partner,
    value,
    ...(value === null ? { missing: 'suppressed' } : {}),
    ...fields,
  });

const STATES = [to('DEU', 60), to('FRA', 40), to('AFG', 50)];
const UNION = to('EUU', 100);

const told = ({ rows }: Rows) =>
  rows.map(({ value, observation: { partner, missing } }) => [partner, value ?? missing]);

const shares = (observations: readonly Observation[], partner = '*') =>
  told(share(datasetOf({ observations }), { ...EACH, partner }, 'partner'));

const ranks = (observations: readonly Observation[], partner = '*') =>
  told(rank(datasetOf({ observations }), { ...EACH, partner }, 'partner'));

const broken = (observations: readonly Observation[], asked: Partial<Breakdown> = {}) =>
  breakdown(datasetOf({ observations }), { ...EACH, across: 'partner', ...asked });

describe('a group of states beside its members', () => {
  it('is not counted with them in shares', () => {
    const answer = share(datasetOf({ observations: [UNION, ...STATES] }), EACH, 'partner');
    expect(told(answer)).toEqual([
      ['AFG', 1 / 3],
      ['DEU', 60 / 150],
      ['FRA', 40 / 150],
    ]);
    expect(answer.rows[0]?.observation).toMatchObject({
      formula: 'AFG / sum of 3 partners',
      inputs: ['AFG', 'DEU', 'FRA'],
    });
  });

  it('has no place, and takes none from states', () => {
    expect(ranks([UNION, ...STATES])).toEqual([
      ['AFG', 2],
      ['DEU', 1],
      ['FRA', 3],
    ]);
    expect(
      rank(datasetOf({ observations: [UNION, ...STATES] }), EACH, 'partner').rows[0]?.observation.formula,
    ).toBe('rank among 3 partners');
  });

  it('is neither one of the largest nor among the others', () => {
    expect(told(broken([UNION, ...STATES, to('UZB', 20), to('KGZ', 10)], { top: 2 }))).toEqual([
      ['AFG', 50],
      ['DEU', 60],
      [OTHER, 70],
    ]);
    expect(told(broken([UNION, ...STATES]))).toHaveLength(3);
  });

  it.each(['EUR', '97', '1C_080', 'W', 'EU27_2020', 'HIC'])('is so by any code: %s', (id) => {
    const observations = [to(id, 100), ...STATES];
    expect(ranks(observations).map(([partner]) => partner)).toEqual(['AFG', 'DEU', 'FRA']);
    expect(shares(observations).map(([partner]) => partner)).toEqual(['AFG', 'DEU', 'FRA']);
    expect(told(broken(observations))).toHaveLength(3);
  });

  it('is no part of a whole, and no step from one level to another', () => {
    const both = (partner: string, before: number, after: number): Observation[] => [
      to(partner, before, { id: `${partner}-21`, period: '2021' }),
      to(partner, after, { id: `${partner}-22` }),
    ];
    const observations = [...both('EUU', 80, 100), ...both('DEU', 50, 60), ...both('FRA', 30, 40)];
    const dataset = datasetOf({ observations });
    for (const ask of [parts, partsRecords]) expect(ask(dataset, EACH).rows).toHaveLength(2);
    for (const partner of ['*', undefined])
      expect(changes(dataset, { ...EACH, partner }).rows.map(({ value }) => value)).toEqual([
        80, 10, 10, 100,
      ]);
  });
});

describe('a sum of states', () => {
  it('is not known where a group comes to more than they do', () => {
    expect(shares([UNION, to('DEU', 60), to('AFG', 30)])).toEqual([
      ['AFG', 'unknown'],
      ['DEU', 'unknown'],
    ]);
    expect(shares([to('EUU', 90.4), to('DEU', 60), to('FRA', 30)])).toEqual([
      ['DEU', 60 / 90],
      ['FRA', 30 / 90],
    ]);
  });

  it('is not known where nobody knows whose a code is: it may be a partner that nobody else counts', () => {
    expect(shares([to('899', 5), ...STATES]).map(([, value]) => value)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('is not needed where the producer gives the whole', () => {
    expect(shares([to('WLD', 200), to('899', 5), UNION, to('DEU', 60)])).toEqual([['DEU', 0.3]]);
  });
});

describe('a group that is asked for by its name', () => {
  const observations = [to('WLD', 200), UNION, ...STATES];

  it('has a share of the whole, and no place', () => {
    expect(shares(observations, 'EUU AFG')).toEqual([
      ['AFG', 0.25],
      ['EUU', 0.5],
    ]);
    expect(shares([UNION, ...STATES], 'EUU')).toEqual([['EUU', 100 / 150]]);
    expect(shares([to('WLD', 200), UNION], 'EUU')).toEqual([['EUU', 0.5]]);
    expect(ranks(observations, 'EUU')).toEqual([['EUU', 'not-applicable']]);
  });

  it('stands by itself, and is summed with nobody', () => {
    const answer = broken([...observations, to('UZB', 7), to('KGZ', 1)], {
      partner: 'EUU DEU FRA UZB KGZ',
      top: 1,
    });
    expect(told(answer)).toEqual([
      ['DEU', 60],
      ['EUU', 100],
      [OTHER, 48],
    ]);
  });
});

describe('an edition of a figure', () => {
  it('is not added to another', () => {
    const others = [to('UZB', 20), to('KGZ', 10), to('KGZ', 12, { id: 'later', knownFrom: '2024' })];
    expect(told(broken([...STATES, ...others], { top: 3 })).at(-1)).toEqual([OTHER, 32]);
    const unsettled = [to('UZB', 20), to('KGZ', 10), to('KGZ', 12, { id: 'same' })];
    expect(told(broken([...STATES, ...unsettled], { top: 3 })).at(-1)).toEqual([OTHER, 'unknown']);
  });
});

const GROUPS = ['WLD', 'EUU', 'EUR', '97', 'W', '1C_080', 'EU27_2020', 'HIC', 'EAEU', '899'];

/** Statistics of one bureau: trade with states, and beside them with any groups, of any size. */
const anyTrade = fc
  .record({
    states: fc.dictionary(fc.constantFrom('AFG', 'UZB', 'KGZ', 'DEU', 'FRA', 'CHN'), fc.nat(1000), {
      maxKeys: 6,
    }),
    groups: fc.dictionary(fc.constantFrom(...GROUPS.slice(1)), fc.nat(3000), { maxKeys: 5 }),
    rest: fc.option(fc.nat(100)),
  })
  .map(({ states, groups, rest }) => {
    const sum = Object.values(states).reduce((a, b) => a + b, 0);
    const of = (all: Readonly<Record<string, number>>): readonly Observation[] =>
      Object.entries(all).map(([id, value]) => to(id, value));
    const world = rest === null ? [] : [to('WLD', sum + rest)];
    return { states: of(states), all: [...of(groups), ...of(states), ...world], sum };
  });

const sumOf = ({ rows }: Rows): number => rows.reduce((all, { value }) => all + (value ?? 0), 0);

describe('whatever groups stand beside states', () => {
  it('shares of all never come to more than 1', () => {
    fc.assert(
      fc.property(anyTrade, ({ all }) => {
        for (const partner of ['*', undefined]) {
          const answer = share(datasetOf({ observations: all }), { ...EACH, partner }, 'partner');
          expect(sumOf(answer)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('places are those that states have among themselves', () => {
    fc.assert(
      fc.property(anyTrade, ({ states, all }) => {
        expect(ranks(all)).toEqual(ranks(states));
      }),
    );
  });

  it('the largest and the others come to what all states come to', () => {
    fc.assert(
      fc.property(anyTrade, fc.integer({ min: 0, max: 6 }), ({ all, sum }, top) => {
        expect(sumOf(broken(all, { top }))).toBe(sum);
        expect(sumOf(parts(datasetOf({ observations: all }), { ...EACH, top }))).toBe(sum);
      }),
    );
  });

  it('what is asked without a computation is all there is', () => {
    const observations = [UNION, ...STATES];
    expect(query(datasetOf({ observations }), EACH).rows).toHaveLength(4);
  });
});
