import { describe, expect, it } from 'vitest';
import { CubeRow } from '../../../src/read/cube/row.ts';
import type { Said } from '../../../src/read/cube/said.ts';

function rowOf(...all: readonly Said[]): CubeRow {
  const row = new CubeRow();
  for (const said of all) row.add(said);
  return row;
}

describe('CubeRow', () => {
  it('lets a later code count more, and joins places', () => {
    const row = rowOf(
      { words: { unit: 'USD', at: 'MODE 3' }, scale: 3, decimals: 1 },
      { words: { unit: 'EUR', at: 'AGE T' }, scale: 6, missing: 'suppressed' },
    );
    expect([...row.words]).toEqual([
      ['unit', 'EUR'],
      ['at', 'MODE 3, AGE T'],
    ]);
    expect(row).toMatchObject({ scale: 6, decimals: 1, missing: 'suppressed' });
  });

  it('adds the power of ten of the unit to that of the numbers', () => {
    expect(rowOf({}).scale).toBeUndefined();
    expect(rowOf({ unitScale: 6 }).scale).toBe(6);
    expect(rowOf({ scale: 0, unitScale: -2 }).scale).toBe(-2);
    expect(rowOf({ unitScale: 3 }, { scale: 3 }).scale).toBe(6);
  });

  it.each([
    ['USD', 'export', 'trade-value'],
    ['KGM', 'import', 'trade-quantity'],
    ['ratio', 'export', undefined],
    ['', 'export', undefined],
    ['USD', undefined, undefined],
  ])('measures %s of a flow %s as %s', (unit, flow, measure) => {
    expect(rowOf({ words: { unit, ...(flow ? { flow } : {}) } }).measure).toBe(measure);
  });
});
