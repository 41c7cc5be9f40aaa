import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rows } from '@keruen/data';
import { chartBands } from '../../../src/layout/rows/chart-bands.ts';
import { stackSlots, type Stacked } from '../../../src/layout/bar/stack-slots.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { ENGLISH } from '../medium.ts';
import { exportTo, manyOf, TWO_YEARS } from '../partner-rows.ts';

const stacks = (rows: Rows): Stacked => stackSlots(chartBands(rows, ENGLISH.locale, false).bands, rows);
const ids = ({ bands }: Stacked): string[][] =>
  bands.map(({ slots }) => slots.map(({ row }) => row.observation.id));

describe('stackSlots', () => {
  it('gives the parts of a period one place, with their sum', () => {
    const { bands, stackOf } = stacks(TWO_YEARS);
    expect(bands.map(({ slots }) => slots.length)).toEqual([1, 1]);
    const [first] = bands;
    const stack = stackOf(first!.slots[0]!.row)!;
    expect(stack.rows).toHaveLength(8);
    expect(stack.total).toBeCloseTo(57_497_313_000, -6);
  });

  it('stands a claim beside the stack, and says whether it contradicts one part alone', () => {
    const claim = { id: 'claim', nature: 'claim', conflictsWith: ['ITA-export-2023-statistic'] } as const;
    const rows = manyOf([exportTo('ITA', '2023', 2e9), exportTo('ITA', '2023', 3e9, claim)]);
    const found = stacks(rows);
    expect(ids(found)).toEqual([['ITA-export-2023-statistic', 'claim']]);
    expect(found.bands[0]!.slots.map(({ contradicts }) => contradicts)).toEqual([false, true]);
    expect(found.stackOf(rows.rows[1]!)).toBeUndefined();
  });

  it('stacks the numbers of each producer by themselves', () => {
    const other = { id: 'other', sources: [{ source: 'comtrade' }] };
    const rows = manyOf([exportTo('ITA', '2023', 2e9), exportTo('CHN', '2023', 1e9, other)]);
    expect(ids(stacks(rows))[0]).toHaveLength(2);
  });

  it('does not stack numbers whose sum has no end', () => {
    const rows = manyOf([exportTo('ITA', '2023', 1.7e308), exportTo('CHN', '2023', 1.7e308)]);
    const found = stacks(rows);
    expect(found.bands[0]!.slots).toHaveLength(2);
    for (const one of rows.rows) expect(found.stackOf(one)).toBeUndefined();
  });

  it('gives every row one place, in a stack or alone', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bands, stackOf } = stacks(rows);
        const shown = bands.flatMap(({ slots }) => slots.flatMap(({ row }) => stackOf(row)?.rows ?? [row]));
        expect(shown).toHaveLength(rows.rows.length);
        expect(new Set(shown)).toEqual(new Set(rows.rows));
      }),
    );
  });
});
