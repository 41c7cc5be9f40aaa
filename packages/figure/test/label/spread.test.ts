import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/label/spread.ts';

const ROOM = [0, 400] as const;
const places = fc
  .array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 25 })
  .map((ys) => [...ys].sort((a, b) => a - b));

const sorted = (ys: readonly number[]): number[] => [...ys].sort((a, b) => a - b);

describe('spread', () => {
  it('leaves alone what is apart', () => {
    expect(spread([10, 40, 300], 15, ROOM)).toEqual([10, 40, 300]);
  });

  it('moves two that touch by half each', () => {
    expect(spread([100, 104], 15, ROOM)).toEqual([94.5, 109.5]);
  });

  it('sets equals around their place', () => {
    expect(spread([100, 100, 100], 10, ROOM)).toEqual([90, 100, 110]);
  });

  it('pushes on to what it meets', () => {
    expect(spread([100, 100, 112], 10, ROOM)).toEqual([94, 104, 114]);
  });

  it('stays inside', () => {
    expect(spread([-20, -10, 395, 420], 15, ROOM)).toEqual([0, 15, 385, 400]);
  });

  it('says where they are too many, and takes just enough', () => {
    expect(spread(new Array<number>(28).fill(9), 15, ROOM)).toBeUndefined();
    expect(spread(new Array<number>(27).fill(9), 15, ROOM)).toHaveLength(27);
  });

  it('places any labels apart, inside and in order', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const found = spread(wanted, 15, ROOM)!;
        found.forEach((y, place) => {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(400 + 1e-9);
          if (place > 0) expect(y - found[place - 1]!).toBeGreaterThanOrEqual(15 - 1e-9);
        });
      }),
    );
  });

  it('is nowhere farther from what was wanted than any other way, in squares', () => {
    const cost = (wanted: readonly number[], found: readonly number[]): number =>
      wanted.reduce((sum, y, i) => sum + (y - found[i]!) ** 2, 0);
    const nudges = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(places, nudges, (wanted, by) => {
        const best = spread(wanted, 15, ROOM)!;
        const other = spread(
          sorted(best).map((y, i) => y + by[i]!),
          15,
          ROOM,
        )!;
        expect(cost(wanted, best)).toBeLessThanOrEqual(cost(wanted, other) + 1e-6);
      }),
    );
  });
});
