import { describe, expect, it } from 'vitest';
import { unitValues } from '../../../src/index.ts';
import type { Observation } from '../../../src/index.ts';
import { datasetOf, observation } from '../../fixture.ts';

const ASKED = { flow: ['export'], product: ['HS1101'] } as const;

const value = observation({ id: 'v', product: 'HS1101', value: 499.2, scale: 6 });
const tonnes = observation({
  id: 'q',
  product: 'HS1101',
  measure: 'trade-quantity',
  value: 1.28,
  scale: 6,
  unit: 'TNE',
});

const told = (...observations: readonly Observation[]) =>
  unitValues(datasetOf({ observations }), ASKED).rows.map(
    ({ value: number, observation: one }) => number ?? one.missing,
  );

describe('unit values', () => {
  it('are value over quantity, in the currency of one per unit of the other', () => {
    const { rows, unit, query } = unitValues(datasetOf({ observations: [value, tonnes] }), ASKED);
    expect([unit, query.measure]).toEqual(['USD', 'unit-value']);
    expect(rows).toMatchObject([
      {
        value: 390,
        observation: {
          id: 'KAZ-AFG-export-HS1101-unit-value-2022-bureau',
          measure: 'unit-value',
          unit: 'USD',
          per: 'TNE',
          formula: 'value / quantity',
          inputs: ['v', 'q'],
        },
      },
    ]);
  });

  it('keep how the value is counted', () => {
    const { rows } = unitValues(datasetOf({ observations: [{ ...value, valuation: 'FOB' }, tonnes] }), ASKED);
    expect(rows[0]).toMatchObject({ value: 390, observation: { valuation: 'FOB' } });
  });

  it('are unknown without a quantity of the same producer, and not applicable to none', () => {
    expect(told(value)).toEqual(['unknown']);
    expect(told(value, { ...tonnes, sources: [{ source: 'article' }] })).toEqual(['unknown']);
    expect(told(value, { ...tonnes, nature: 'claim' })).toEqual(['unknown']);
    expect(told(value, { ...tonnes, product: 'HS1001' })).toEqual(['unknown']);
    expect(told(value, { ...tonnes, value: 0 })).toEqual(['not-applicable']);
    expect(told(value, { ...tonnes, value: null, missing: 'suppressed' })).toEqual(['suppressed']);
  });

  it('are not made of a quantity alone', () => {
    expect(told(tonnes)).toEqual([]);
  });
});
