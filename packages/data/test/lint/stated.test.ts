import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/index.ts';
import { isBound, published, stated } from '../../src/lint/stated.ts';
import { observation } from '../fixture.ts';

const allows = (fields: Partial<Observation>): readonly number[] => {
  const interval = stated(observation({ nature: 'claim', ...fields }));
  return interval ? [interval.low, interval.high].map((end) => Number(end.toPrecision(12))) : [];
};

describe('the numbers that a claim allows', () => {
  it.each<[string, Partial<Observation>, readonly number[]]>([
    ['a round amount, unhedged, has two digits', { value: 1e9, qualifier: 'exact' }, [0.99e9, 1.05e9]],
    ['the same in other words', { value: 1, scale: 9, qualifier: 'exact' }, [0.99e9, 1.05e9]],
    ['two digits that are stated', { value: 1.3, scale: 6, qualifier: 'exact' }, [1.25e6, 1.35e6]],
    [
      'many digits, but for a revision',
      { value: 987.9, scale: 6, qualifier: 'exact' },
      [978.021e6, 997.779e6],
    ],
    ['zeros that are printed', { value: 9, decimals: 1, qualifier: 'exact' }, [8.91, 9.09]],
    ['zeros at the end of a number', { value: 500, qualifier: 'exact' }, [495, 505]],
    ['a proportion in a word', { value: 2, measure: 'trade-ratio', qualifier: 'exact' }, [1.5, 2.5]],
    [
      'a proportion in figures',
      { value: 2.08, measure: 'trade-ratio', qualifier: 'exact' },
      [2.0592, 2.1008],
    ],
    ['a bare share, to its last decimal', { value: 1, unit: 'percent', measure: 'trade-share' }, [0.5, 1.5]],
    ['a small bare share', { value: 0.1, measure: 'trade-share', qualifier: 'exact' }, [0.05, 0.15]],
    [
      'a share of next to nothing',
      { value: 5e-7, measure: 'trade-share', qualifier: 'exact' },
      [4.5e-7, 5.5e-7],
    ],
    [
      'a share that is a bound',
      { value: 1, measure: 'trade-share', qualifier: 'majority' },
      [0.99, Infinity],
    ],
    ['a number without a qualifier', { value: 1e9 }, [0.95e9, 1.5e9]],
    ['about', { value: 7e8, qualifier: 'approx' }, [5.6e8, 8.4e8]],
    ['about, one digit', { value: 1e9, qualifier: 'approx' }, [0.8e9, 1.5e9]],
    ['almost', { value: 2, measure: 'trade-ratio', qualifier: 'almost' }, [1.6, 2.02]],
    ['at least', { value: 500, qualifier: 'at-least' }, [495, Infinity]],
    ['over', { value: 500, qualifier: 'over' }, [495, Infinity]],
    ['a majority', { value: 0.5, measure: 'trade-share', qualifier: 'majority' }, [0.495, Infinity]],
    ['at most', { value: 9e6, qualifier: 'at-most' }, [-Infinity, 9.09e6]],
    ['under', { value: 9e6, qualifier: 'under' }, [-Infinity, 9.09e6]],
    ['a range', { value: 100, high: 200 }, [99, 202]],
    ['an estimate', { value: 987, qualifier: 'exact', obsStatus: ['estimated'] }, [888.3, 1085.7]],
    ['a deficit', { value: -500, qualifier: 'exact' }, [-505, -495]],
    ['a deficit of a power of ten', { value: -1000, qualifier: 'exact' }, [-1050, -990]],
    ['nothing, in millions', { value: 0, scale: 6, qualifier: 'exact' }, [-0.5e6, 0.5e6]],
    ['no number', { value: null, missing: 'unknown' }, []],
  ])('%s', (_, fields, interval) => {
    expect(allows(fields)).toEqual(interval);
  });

  it('always hold the number itself, and what rounds to it at two digits or more', () => {
    const amounts = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 6 }), (truth, digits) => {
        const value = Number(truth.toPrecision(digits));
        const { low, high } = stated(observation({ value, qualifier: 'exact' }))!;
        expect(low).toBeLessThanOrEqual(truth * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(truth * (1 - 1e-12));
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }),
    );
  });
});

describe('the numbers that an official figure may be', () => {
  const may = (fields: Partial<Observation>): unknown => published(observation(fields));

  it.each<[string, Partial<Observation>, unknown]>([
    ['one number, as printed', { value: 978.0, scale: 6 }, { low: 978e6, high: 978e6 }],
    ['what rounds to it', { value: 978.0, scale: 6, decimals: 1 }, { low: 977.95e6, high: 978.05e6 }],
    [
      'what rounds to it, for each of its inputs',
      { value: 10, decimals: 0, inputs: ['a', 'b'] },
      { low: 9, high: 11 },
    ],
    [
      'a tenth around what is provisional',
      { value: 100, obsStatus: ['provisional'] },
      { low: 90, high: 110 },
    ],
    ['what lies in a range', { value: 1, high: 3 }, { low: 1, high: 3 }],
    ['nothing certain within a bound', { value: 1, qualifier: 'at-least' }, undefined],
    ['nothing where there is no number', { value: null, missing: 'suppressed' }, undefined],
  ])('%s', (_, fields, interval) => {
    expect(may(fields)).toEqual(interval);
  });
});

it('tells bounds from numbers', () => {
  const bounds = ['at-least', 'at-most', 'over', 'under', 'majority'] as const;
  for (const qualifier of bounds) expect(isBound(observation({ qualifier }))).toBe(true);
  for (const qualifier of ['exact', 'approx', 'almost', undefined] as const)
    expect(isBound(observation({ qualifier }))).toBe(false);
});
