import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broken } from '../../src/label/broken.ts';
import { boundsOf, overlaps } from '../../src/scene/bounds.ts';
import { rule } from '../../src/scene/rule.ts';

const upright = rule(50, 0, 50, 100, 'axis');
const level = rule(0, 50, 100, 50, 'grid');

describe('broken', () => {
  it('goes on before and behind words that stand on it', () => {
    expect(broken(upright, [{ x: 40, y: 30, width: 20, height: 12 }])).toEqual([
      { ...upright, y2: 28 },
      { ...upright, y1: 44 },
    ]);
    expect(broken(level, [{ x: 30, y: 44, width: 12, height: 12 }])).toEqual([
      { ...level, x2: 28 },
      { ...level, x1: 44 },
    ]);
  });

  it('is as it was where words stand beside it', () => {
    expect(broken(upright, [{ x: 60, y: 30, width: 20, height: 12 }])).toEqual([upright]);
    expect(broken(upright, [])).toEqual([upright]);
  });

  it('is one gap where words follow each other, and leaves no crumbs', () => {
    const words = [0, 16, 32].map((y) => ({ x: 40, y, width: 20, height: 12 }));
    expect(broken(upright, words)).toEqual([{ ...upright, y1: 46 }]);
  });

  it('is nothing where words lie on all of it', () => {
    expect(broken(upright, [{ x: 40, y: -10, width: 20, height: 120 }])).toEqual([]);
  });

  it('never runs through a word, and is whole elsewhere', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: -20, max: 110 }),
        y: fc.integer({ min: -20, max: 110 }),
        width: fc.integer({ min: 1, max: 60 }),
        height: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(boxes, fc.constantFrom(upright, level), (words, whole) => {
        const pieces = broken(whole, words);
        for (const piece of pieces)
          for (const word of words)
            expect(
              overlaps(
                boundsOf(piece, () => 0)!,
                word,
              ),
            ).toBe(false);
        const on = words.reduce(
          (sum, { width, height }) => sum + (whole === upright ? height : width) + 10,
          0,
        );
        const length = pieces.reduce((sum, { x1, y1, x2, y2 }) => sum + x2 - x1 + y2 - y1, 0);
        expect(length).toBeGreaterThanOrEqual(100 - on);
      }),
    );
  });
});
