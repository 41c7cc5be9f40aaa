import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, query, turnover } from '../../../src/index.ts';
import type { Observation } from '../../../src/index.ts';
import { dataset as shipped } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { datasetOf, observation } from '../../fixture.ts';
import { anyStatistics } from '../arbitrary.ts';

const ASKED = { measure: 'trade-value' } as const;

const sold = observation({ id: 'x', value: 978 });
const bought = observation({ id: 'm', flow: 'import', value: 9 });

const of = (...observations: readonly Observation[]) => datasetOf({ observations });

describe('balance', () => {
  it('is export minus import, names both, and has a line of its own', () => {
    const answer = balance(of(sold, bought), ASKED);
    expect(answer).toMatchObject({ unit: 'USD', query: { measure: 'trade-value', flow: ['balance'] } });
    expect(answer.rows).toMatchObject([
      {
        value: 969,
        observation: {
          id: 'KAZ-AFG-balance-2022-bureau',
          nature: 'derived',
          flow: 'balance',
          formula: 'export − import',
          inputs: ['x', 'm'],
          sources: [{ source: 'bureau' }],
        },
      },
    ]);
    expect(answer.rows[0]?.line).toBeDefined();
    expect(answer.sources.map(({ id }) => id)).toEqual(['bureau']);
  });

  it('is below zero where more is bought', () => {
    expect(balance(of({ ...sold, value: 3 }, bought), ASKED).rows[0]?.value).toBe(-6);
  });

  it('counts a reported nothing as nothing', () => {
    const nil = observation({ id: 'm', flow: 'import', value: null, missing: 'nil' });
    expect(balance(of(sold, nil), ASKED).rows[0]?.value).toBe(978);
  });

  it.each([
    [
      'with its reason where one is withheld',
      [sold, { ...bought, value: null, missing: 'suppressed' as const }],
      'suppressed',
    ],
    ['where one is not there', [sold], 'unknown'],
    ['where one is only claimed', [sold, { ...bought, nature: 'claim' as const }], 'unknown'],
    ['where one is of another producer', [sold, { ...bought, sources: [{ source: 'article' }] }], 'unknown'],
  ])('is missing %s', (_, observations, missing) => {
    for (const row of balance(of(...observations), ASKED).rows) {
      expect(row).toMatchObject({ value: null, observation: { value: null, missing } });
    }
  });

  it('says so where exports and imports are valued in two ways', () => {
    const rows = balance(of({ ...sold, valuation: 'FOB' }, { ...bought, valuation: 'CIF' }), ASKED).rows;
    expect(rows).toMatchObject([
      { value: 969, observation: { valuation: 'unspecified', formula: 'export (FOB) − import (CIF)' } },
    ]);
  });

  it('takes imports valued as exports are, where there are both', () => {
    const fob = { ...bought, id: 'fob', valuation: 'FOB', value: 8 } as const;
    const rows = balance(of({ ...sold, valuation: 'FOB' }, { ...bought, valuation: 'CIF' }, fob), ASKED).rows;
    expect(rows).toMatchObject([
      { value: 970, observation: { valuation: 'FOB', formula: 'export − import' } },
    ]);
  });

  it('is as provisional, as late and as vague as what it is made of', () => {
    const flagged = { ...sold, obsStatus: ['provisional', 'normal'], qualifier: 'approx' } as const;
    const late = { ...bought, knownFrom: '2024-07-25' };
    const [row] = balance(of(flagged, late), { ...ASKED, asOf: '2024-01' }).rows;
    expect(row).toMatchObject({
      publishedLater: '2024-07-25',
      observation: { obsStatus: ['provisional'], qualifier: 'approx', knownFrom: '2024-07-25' },
    });
  });

  it('has what contradicts its inputs beside it', () => {
    const claim = observation({ id: 'c', nature: 'claim', flow: 'import', qualifier: 'at-most', value: 8 });
    const answer = balance(of(sold, { ...bought, conflictsWith: ['c'] }, claim), ASKED);
    expect(answer.notes).toMatchObject([{ record: { id: 'c' }, concerns: ['KAZ-AFG-balance-2022-bureau'] }]);
  });
});

describe('turnover', () => {
  it('is what the shipped dataset derives', () => {
    const asked = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', period: '2018/2023' } as const;
    const held = query(shipped, { ...asked, flow: ['turnover'] }).rows.filter(
      ({ line }) => line !== undefined,
    );
    expect(held.length).toBe(6);
    expect(turnover(shipped, asked).rows.map(({ value, observation: { id } }) => [id, value])).toEqual(
      held.map(({ value, observation: { id } }) => [id, value]),
    );
  });

  it('and balance give back exports and imports', () => {
    fc.assert(
      fc.property(anyStatistics(), (observations) => {
        const dataset = datasetOf({ observations });
        const both = turnover(dataset, ASKED).rows;
        const net = balance(dataset, ASKED).rows;
        expect(both.length).toBe(net.length);
        both.forEach(({ value, observation: { inputs, partner, period } }, i) => {
          expect(net[i]?.observation).toMatchObject({ inputs, partner, period });
          const exported = observations.find(({ id }) => id === inputs![0]);
          const [whole, rest] = [value ?? NaN, net[i]!.value ?? NaN];
          if (Math.abs(whole) < 1e300)
            expect(Math.abs((whole + rest) / 2 - (exported!.value ?? 0))).toBeLessThanOrEqual(whole * 1e-12);
        });
      }),
    );
  });

  it('never adds partners to the world, or products to all goods', () => {
    fc.assert(
      fc.property(anyStatistics(), (observations) => {
        const whole = observations.filter(
          ({ partner, product }) => partner === 'WLD' && product === undefined,
        );
        const asked = { ...ASKED, partner: 'WLD' };
        const found = turnover(datasetOf({ observations }), asked).rows;
        expect(found).toEqual(turnover(datasetOf({ observations: whole }), asked).rows);
      }),
    );
  });
});
