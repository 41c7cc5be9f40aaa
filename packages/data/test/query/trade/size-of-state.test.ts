import { describe, expect, it } from 'vitest';
import { perPerson, shareOfGdp } from '../../../src/index.ts';
import type { Observation, TradeQuery } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const ASKED: TradeQuery = { measure: 'trade-value', partner: 'AFG', flow: ['export'] };

const trade = observation({ id: 't', value: 978.0, scale: 6 });
const size = (measure: 'population' | 'gdp', fields: Partial<Observation> = {}): Observation =>
  observation({
    id: measure,
    measure,
    partner: undefined,
    flow: undefined,
    unit: measure === 'gdp' ? 'USD' : 'persons',
    value: measure === 'gdp' ? 225e9 : 20e6,
    sources: [{ source: 'article' }],
    ...fields,
  });

const told = (
  compute: typeof perPerson,
  observations: readonly Observation[],
  side?: 'reporter' | 'partner',
) =>
  compute(datasetOf({ observations }), ASKED, side).rows.map(
    ({ value, observation: one }) => value ?? one.missing,
  );

describe('trade per person', () => {
  it('is trade over the population of the reporter in the same year', () => {
    const { rows, unit, query } = perPerson(datasetOf({ observations: [trade, size('population')] }), ASKED);
    expect([unit, query.measure]).toEqual(['USD', 'trade-value']);
    expect(rows).toMatchObject([
      {
        value: 48.9,
        observation: {
          id: 'KAZ-AFG-export-per-person-2022-bureau+article',
          measure: 'trade-value',
          per: 'persons',
          formula: 'export / population of KAZ',
          inputs: ['t', 'population'],
        },
      },
    ]);
  });

  it('joins a line where the same two producers count trade and people in each year, and no other', () => {
    const later = { ...trade, id: 't2', period: '2023' };
    const counted = (source: string): readonly (string | undefined)[] => {
      const people = [
        size('population'),
        size('population', { id: 'p2', period: '2023', sources: [{ source }] }),
      ];
      const { rows } = perPerson(datasetOf({ observations: [trade, later, ...people] }), ASKED);
      return rows.map(({ line }) => line);
    };
    const [first, second] = counted('article');
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(new Set(counted('bureau')).size).toBe(2);
  });

  it('has no line where nobody counted the people', () => {
    const [row] = perPerson(datasetOf({ observations: [trade] }), ASKED).rows;
    expect(row?.value).toBeNull();
  });

  it('is over the population of the partner where that is asked', () => {
    const afghans = size('population', { id: 'a', reporter: 'AFG', value: 40.75e6 });
    expect(told(perPerson, [trade, size('population'), afghans], 'partner')).toEqual([24]);
  });

  it('is made for each producer of a population, never for a mean of them', () => {
    const other = size('population', { id: 'b', value: 19.56e6, sources: [{ source: 'bureau' }] });
    expect(told(perPerson, [trade, size('population'), other])).toEqual([50, 48.9]);
  });

  it('is unknown without a population of that year', () => {
    expect(told(perPerson, [trade])).toEqual(['unknown']);
    expect(told(perPerson, [trade, size('population', { period: '2021' })])).toEqual(['unknown']);
    expect(told(perPerson, [trade, size('population', { nature: 'forecast' })])).toEqual(['unknown']);
  });
});

describe('trade over GDP', () => {
  it('is a percentage', () => {
    const { rows, unit, query } = shareOfGdp(datasetOf({ observations: [trade, size('gdp')] }), ASKED);
    expect([unit, query.measure]).toEqual(['percent', 'trade-value']);
    expect(rows[0]?.value).toBeCloseTo(97.8 / 225, 12);
    expect(rows[0]?.observation).toMatchObject({
      formula: 'export / GDP of KAZ',
      measure: 'trade-value',
      per: 'gdp',
    });
  });

  it('says whose in words where the data name the state', () => {
    const actors = [{ id: 'KAZ', kind: 'state', names: { en: 'Kazakhstan' }, sources: [] }] as const;
    const { rows } = shareOfGdp(datasetOf({ actors, observations: [trade, size('gdp')] }), ASKED);
    expect(rows[0]?.observation.formula).toBe('export / GDP of Kazakhstan');
  });

  it('is not applicable across currencies, and passes on why a number is missing', () => {
    expect(told(shareOfGdp, [trade, size('gdp', { unit: 'KZT' })])).toEqual(['not-applicable']);
    expect(told(shareOfGdp, [trade, size('gdp', { value: null, missing: 'not-reported' })])).toEqual([
      'not-reported',
    ]);
    expect(told(shareOfGdp, [trade])).toEqual(['unknown']);
  });
});
