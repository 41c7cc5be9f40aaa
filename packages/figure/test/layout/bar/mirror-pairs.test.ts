import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartBands } from '../../../src/layout/rows/chart-bands.ts';
import { mirrorPairs, onSide, reachesTo } from '../../../src/layout/bar/mirror-pairs.ts';
import { anyRows } from '../arbitrary-rows.ts';
import { ENGLISH } from '../medium.ts';
import { row, rowsOf, STORY, type Part } from '../sample-rows.ts';

const paired = (rows: typeof STORY) => mirrorPairs(chartBands(rows, ENGLISH.locale).bands);
const sideOf = (part: Part): string => reachesTo(row(part));

describe('onSide', () => {
  it('turns imports to the far side of zero, with both ends of a range', () => {
    expect(onSide(row({ flow: 'import', value: 3, high: 5 }))).toMatchObject({ value: -3, high: -5 });
    expect(onSide(row({ flow: 'import', value: -3 }))).toMatchObject({ value: 3 });
  });

  it('leaves everything else, and what is missing', () => {
    expect(onSide(row({ value: 3, high: 5 }))).toMatchObject({ value: 3, high: 5 });
    expect(onSide(row({ flow: 'balance', value: -3 })).value).toBe(-3);
    expect(onSide(row({ flow: 'import', value: null })).value).toBeNull();
  });
});

describe('reachesTo', () => {
  it('is the near side for exports and the far one for imports', () => {
    expect([sideOf({ value: 1 }), sideOf({ value: 1, flow: 'import' })]).toEqual(['near', 'far']);
  });

  it('is the other side for what is below zero, both for a range through zero', () => {
    expect(sideOf({ value: -1 })).toBe('far');
    expect(sideOf({ value: -1, flow: 'import' })).toBe('near');
    expect(sideOf({ value: -1, high: 1 })).toBe('both');
  });

  it('is its own side for zero and for what is missing', () => {
    for (const value of [0, null])
      expect([sideOf({ value }), sideOf({ value, flow: 'import' })]).toEqual(['near', 'far']);
  });

  it('is one side for a range that begins at zero', () => {
    expect(sideOf({ value: 0, high: 4 })).toBe('near');
    expect(sideOf({ value: 0, high: 4, flow: 'import' })).toBe('far');
  });

  it('is both for a range that ends towards zero, whose sign may reach over it', () => {
    expect(sideOf({ value: -4, high: -1 })).toBe('both');
    expect(sideOf({ value: -4, high: 0 })).toBe('both');
    expect(sideOf({ value: 1, high: 4 })).toBe('near');
    expect(sideOf({ value: 1, high: 4, flow: 'import' })).toBe('far');
  });
});

describe('mirrorPairs', () => {
  it('puts exports and imports of a period into one place', () => {
    const rows = rowsOf([row({ value: 5 }), row({ flow: 'import', value: 3 })]);
    const { bands, pairOf } = paired(rows);
    expect(bands[0]!.slots).toHaveLength(1);
    expect(pairOf(bands[0]!.slots[0]!.row).map((slot) => slot.row.observation.flow)).toEqual([
      'export',
      'import',
    ]);
  });

  it('gives a range through zero a place of its own, after the pairs', () => {
    const range = row({ id: 'range', value: -1, high: 1 });
    const { bands, pairOf } = paired(rowsOf([range, row({ value: 5 })]));
    expect(bands[0]!.slots.map((slot) => slot.row.observation.id)).toEqual([
      'export-2022-statistic',
      'range',
    ]);
    expect(pairOf(range)).toHaveLength(1);
  });

  it('says that a place contradicts the one before where either side of it does', () => {
    const { bands } = paired(STORY);
    const year = bands.find(({ name }) => name === '2022');
    expect(year!.slots.map(({ contradicts }) => contradicts)).toContain(true);
  });

  it('gives every row one place, at most two in a place and these on two sides', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bands, pairOf } = paired(rows);
        const pairs = bands.flatMap(({ slots }) => slots.map((slot) => pairOf(slot.row)));
        expect(new Set(pairs.flat().map((slot) => slot.row))).toEqual(new Set(rows.rows));
        expect(pairs.flat()).toHaveLength(rows.rows.length);
        for (const pair of pairs) {
          expect(pair.length).toBeLessThanOrEqual(2);
          expect(new Set(pair.map((slot) => reachesTo(slot.row))).size).toBe(pair.length);
        }
      }),
    );
  });
});
