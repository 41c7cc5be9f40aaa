import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import type { Pair, PairGroup } from '../../../src/layout/pair/lanes.ts';
import { lanesOf } from '../../../src/layout/pair/lanes.ts';
import { pairRoom } from '../../../src/layout/pair/room.ts';
import { ENGLISH } from '../medium.ts';
import { row, rowsOf, type Part } from '../sample-rows.ts';

const rowsFor = (...parts: readonly Part[]): Row[] => parts.map((part, i) => row({ id: `r${i}`, ...part }));

const groupOf = (rows: readonly Row[], part: Partial<Pair> = {}): PairGroup => ({
  heading: '',
  pairs: [{ name: 'Italy', ends: rows.map((one) => ({ row: one, tone: 'lapis' })), ...part }],
});

const roomOf = (rows: readonly Row[], width = 600, part: Partial<Pair> = {}) => {
  const group = groupOf(rows, part);
  return { room: pairRoom([group], rowsOf(rows), width, ENGLISH), lane: lanesOf(group.pairs[0]!)[0]! };
};

describe('pairRoom', () => {
  it('says the smallest value before its dot and the largest behind', () => {
    const rows = rowsFor({ value: 3e9 }, { value: 1e9 }, { value: 2e9 });
    const { room, lane } = roomOf(rows);
    const { before, behind } = room.sides(lane);
    expect([before!.value, behind!.value]).toEqual([1e9, 3e9]);
  });

  it('says a value that is alone where there is more room', () => {
    const all = rowsFor({ value: 4e9 }, { value: 1e9 });
    const side = (one: Row): string[] =>
      Object.keys(
        pairRoom([groupOf(all)], rowsOf(all), 600, ENGLISH).sides({ ends: [{ row: one, tone: 'ink' }] }),
      );
    expect(side(all[0]!)).toEqual(['before']);
    expect(side(all[1]!)).toEqual(['behind']);
  });

  it('says a currency once, and the nature of what is no statistic', () => {
    const rows = rowsFor({ value: 1e9 }, { value: 2e9, nature: 'claim' });
    const { room } = roomOf(rows);
    const [first, claim] = rows.map((one) => room.say(one));
    expect(first).toContain('$');
    expect(claim).not.toContain('$');
    expect(claim).toMatch(/claim$/);
  });

  it('names lanes in a column where there is room, else above them', () => {
    const rows = rowsFor({ value: 1e9 }, { value: 2e9 });
    expect(roomOf(rows, 600).room.names).toBeGreaterThan(0);
    const long = { name: 'Animal or vegetable fats and oils and their cleavage products' };
    expect(roomOf(rows, 320, long).room.names).toBe(0);
  });

  it('keeps room at the end for what is said of gaps', () => {
    const rows = rowsFor({ value: 1e9 }, { value: 2e9 });
    expect(roomOf(rows, 600, { gap: '2.0 times as much' }).room.end).toBeLessThan(roomOf(rows).room.end - 60);
  });

  it('stands words farther from dots where signs stand beside them', () => {
    const plain = rowsFor({ value: 1e9 }, { value: 2e9 });
    const signed = rowsFor({ value: 1e9 }, { value: 2e9, qualifier: 'at-least' });
    expect(roomOf(signed).room.beside).toBeGreaterThan(roomOf(plain).room.beside);
  });

  it('keeps dots inside the picture and in the order of their values', () => {
    const value = fc.integer({ min: -2000, max: 4000 }).map((n) => n * 1e6);
    const wide = fc.integer({ min: 280, max: 1600 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), wide, (values, width) => {
        const { room } = roomOf(rowsFor(...values.map((one) => ({ value: one }))), width);
        const xs = [...values].sort((a, b) => a - b).map(room.at);
        xs.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(Math.max(0, xs[i - 1] ?? 0));
          expect(x).toBeLessThanOrEqual(width);
        });
      }),
    );
  });
});
