import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachDomain, reachesOf, shareOf } from '../../../src/layout/bar/stack-reach.ts';
import type { Stack } from '../../../src/layout/bar/stack-slots.ts';
import { row } from '../sample-rows.ts';

const stackOf = (values: readonly number[]): Omit<Stack, 'open'> => ({
  rows: values.map((value, i) => row({ id: `r${i}`, value })),
  total: values.reduce((sum, value) => sum + value, 0),
});

const reaches = (values: readonly number[], share = false) => [...reachesOf(stackOf(values), share).values()];

describe('shareOf', () => {
  it('is a part of the whole in per cent', () => {
    expect(shareOf(1, stackOf([1, 3]))).toBe(25);
    expect(shareOf(-1, stackOf([-1, 5]))).toBe(-25);
  });

  it('is none of a whole that is not above zero', () => {
    expect(shareOf(0, stackOf([0]))).toBeUndefined();
    expect(shareOf(1, stackOf([1, -3]))).toBeUndefined();
  });

  it('is none that no double holds', () => {
    expect(shareOf(1e308, { rows: [], total: 1e-300 })).toBeUndefined();
  });
});

describe('reachesOf', () => {
  it('stands parts on each other', () => {
    expect(reaches([3, 2, 1])).toEqual([
      [0, 3],
      [3, 5],
      [5, 6],
    ]);
  });

  it('hangs what is negative from zero, beside what stands', () => {
    expect(reaches([3, -2, 1, -1])).toEqual([
      [0, 3],
      [0, -2],
      [3, 4],
      [-2, -3],
    ]);
  });

  it('says shares in per cent, and nothing of a stack without shares', () => {
    expect(reaches([1, 3], true)).toEqual([
      [0, 25],
      [25, 100],
    ]);
    expect(reaches([1, -3], true)).toEqual([]);
  });

  it('leaves no gap between parts and ends at their sum', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        const found = reaches(given);
        found.forEach(([from], i) => expect(from).toBe(found[i - 1]?.[1] ?? 0));
        expect(found.at(-1)![1]).toBe(stackOf(given).total);
      }),
    );
  });

  it('ends shares of what is above zero at a hundred', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        expect(reaches(given, true).at(-1)![1]).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('reachDomain', () => {
  it('holds all ends, and zero', () => {
    expect(reachDomain([[2, 5]])).toEqual([0, 5]);
    expect(
      reachDomain([
        [0, -2],
        [3, 4, 6],
      ]),
    ).toEqual([-2, 6]);
  });

  it('is none where nothing has an extent', () => {
    expect(reachDomain([])).toBeUndefined();
    expect(reachDomain([[0, 0, undefined]])).toBeUndefined();
  });
});
