import { describe, expect, it } from 'vitest';
import { amountOf, computed, difference, quotient, sum } from '../../../src/query/trade/amount.ts';
import { parsePeriod } from '../../../src/value/period.ts';
import type { Observation, Row } from '../../../src/index.ts';
import { observation } from '../../fixture.ts';

const row = (fields: Partial<Observation>): Row => {
  const record = observation(fields);
  const { value, high } = record;
  return {
    observation: record,
    value,
    high,
    period: parsePeriod('2022')!,
    breaksBefore: false,
    conflicts: [],
  };
};

describe('amountOf', () => {
  it.each<[string, Partial<Observation>, unknown]>([
    ['a number', { value: 7 }, 7],
    ['a zero', { value: 0 }, 0],
    ['a reported nothing', { value: null, missing: 'nil' }, 0],
    ['a withheld number', { value: null, missing: 'suppressed' }, 'suppressed'],
    ['no number without a reason', { value: null }, 'unknown'],
    ['a range', { value: 7, high: 9 }, 'unknown'],
    ['a number that is about right', { value: 7, qualifier: 'approx' }, 7],
    ['a lower bound', { value: 7, qualifier: 'at-least' }, 'unknown'],
    ['an upper bound', { value: 7, qualifier: 'under' }, 'unknown'],
  ])('of %s', (_, fields, amount) => {
    expect(amountOf(row(fields))).toBe(amount);
  });

  it('of a row that is not there is unknown', () => {
    expect(amountOf(undefined)).toBe('unknown');
  });
});

describe('computed', () => {
  it('adds, subtracts and divides', () => {
    expect(computed([1, 2, 3], sum)).toBe(6);
    expect(computed([], sum)).toBe(0);
    expect(computed([5, 2], difference)).toBe(3);
    expect(computed([5, 2], quotient)).toBe(2.5);
  });

  it('is missing where an input is, for the same reason whatever their order', () => {
    expect(computed([1, 'suppressed'], sum)).toBe('suppressed');
    expect(computed(['unknown', 'suppressed', 1], sum)).toBe('suppressed');
    expect(computed(['suppressed', 1, 'unknown'], sum)).toBe('suppressed');
  });

  it.each([
    ['a division by nothing', [1, 0]],
    ['nothing by nothing', [0, 0]],
    ['what is too large to say', [1e308, 1e-308]],
    ['a loss over a larger loss', [-5, -10]],
    ['a gain over a loss', [10, -5]],
    ['nothing over a loss', [0, -5]],
  ])('is not applicable for %s', (_, numbers) => {
    expect(computed(numbers, quotient)).toBe('not-applicable');
  });
});
