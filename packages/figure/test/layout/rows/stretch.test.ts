import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretch, type Need } from '../../../src/layout/rows/stretch.ts';

const need = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }));
const needs = fc.array(need, { maxLength: 8 });

describe('stretch', () => {
  it('takes all there is where nothing has words', () => {
    expect(stretch([], [], 20, 300)).toEqual([20, 300]);
  });

  it('ends where the words behind the largest value begin', () => {
    expect(stretch([], [[1, 50]], 0, 300)).toEqual([0, 250]);
  });

  it('gives way only as far as a value needs: half way along, words half as far', () => {
    const [, end] = stretch([], [[0.5, 200]], 0, 300);
    expect(end).toBe(200);
    expect(0.5 * end + 200).toBe(300);
  });

  it('begins behind the words before the smallest value', () => {
    expect(stretch([[0, 40]], [], 10, 300)).toEqual([50, 300]);
    expect(stretch([[1, 40]], [], 10, 300)).toEqual([10, 300]);
  });

  it('keeps all words inside wherever there is a stretch to speak of', () => {
    fc.assert(
      fc.property(needs, needs, (before, behind) => {
        const [start, end] = stretch(before, behind, 20, 400);
        if (end - start < 2) return;
        const at = (share: number): number => start + (end - start) * share;
        const left = ([share, room]: Need): number => at(share) - room;
        const right = ([share, room]: Need): number => at(share) + room;
        for (const one of before) expect(left(one)).toBeGreaterThanOrEqual(20 - 1e-6);
        for (const one of behind) expect(right(one)).toBeLessThanOrEqual(400 + 1e-6);
      }),
    );
  });

  it('always rises, inside the room', () => {
    fc.assert(
      fc.property(needs, needs, (before, behind) => {
        const [start, end] = stretch(before, behind, 20, 60);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(20);
        expect(end).toBeLessThanOrEqual(60);
      }),
    );
  });
});
