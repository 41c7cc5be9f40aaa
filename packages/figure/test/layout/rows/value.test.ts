import { describe, expect, it } from 'vitest';
import { FLOWS } from '@keruen/data';
import { flowTone } from '../../../src/scene/flow-tone.ts';
import { finiteRows, unitBeside, valueDomain, valueLabel } from '../../../src/layout/rows/value.ts';
import { DARI, ENGLISH } from '../medium.ts';
import { row, rowsOf } from '../sample-rows.ts';

const bare = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const label = (...[part, unit = 'USD']: [Parameters<typeof row>[0], string?]): string =>
  bare(valueLabel(row(part), unit, ENGLISH.locale));

describe('flowTone', () => {
  it('gives every flow a colour of its own', () => {
    expect(new Set(FLOWS.map(flowTone)).size).toBe(FLOWS.length);
    expect(flowTone(undefined)).toBe('walnut');
  });
});

describe('valueDomain', () => {
  it('always holds zero', () => {
    expect(valueDomain([row({ value: 5 }), row({ value: 9 })])).toEqual([0, 9]);
    expect(valueDomain([row({ value: -5 })])).toEqual([-5, 0]);
  });

  it('reaches to the upper end of a range', () => {
    expect(valueDomain([row({ value: 5, high: 12 })])).toEqual([0, 12]);
  });

  it('is none where all is zero or missing', () => {
    expect(valueDomain([row({ value: 0 }), row({ value: null })])).toBeUndefined();
    expect(valueDomain([])).toBeUndefined();
  });
});

describe('valueLabel', () => {
  it('carries unit, qualifier and nature', () => {
    expect(label({ value: 978002617 })).toBe('$978M');
    expect(label({ value: 4e9, nature: 'target', qualifier: 'at-least' })).toBe('≥ $4bn');
    expect(label({ value: 1e9, nature: 'claim' })).toBe('“$1bn');
    expect(label({ value: 9e6, nature: 'claim', qualifier: 'at-most' })).toBe('“≤ $9M');
    expect(label({ value: 4e8, high: 6e8 })).toBe('$400–600M');
  });

  it('leaves nothing behind where the unit is said elsewhere', () => {
    expect(label({ value: 978002617 }, '')).toBe('978M');
    expect(label({ value: 4e9, qualifier: 'at-least' }, '')).toBe('≥ 4bn');
  });

  it('says why there is no number', () => {
    expect(label({ value: null, missing: 'not-reported' })).toBe('not reported');
    expect(label({ value: null })).toBe('unknown');
  });

  it('speaks Dari', () => {
    expect(bare(valueLabel(row({ value: 978e6 }), '', DARI.locale))).toBe('۹۷۸\u00a0میلیون');
  });
});

describe('unitBeside', () => {
  it('is nothing for a currency, which is said once', () => {
    expect(unitBeside('USD', ENGLISH.locale)).toBe('');
    expect(unitBeside('TNE', ENGLISH.locale)).toBe('TNE');
  });
});

describe('finiteRows', () => {
  it('takes a number that is none for a missing one', () => {
    const { rows } = finiteRows(
      rowsOf([
        row({ value: Number.NaN }),
        row({ value: Infinity, high: 3 }),
        row({ value: 1, high: Number.NaN }),
      ]),
    );
    expect(rows.map(({ value, high }) => [value, high])).toEqual([
      [null, undefined],
      [null, undefined],
      [1, undefined],
    ]);
  });

  it('leaves sound rows as they are', () => {
    const rows = rowsOf([row({ value: 1, high: 2 }), row({ value: null })]);
    expect(finiteRows(rows)).toEqual(rows);
  });
});
