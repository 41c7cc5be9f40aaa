import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squarify } from '../../../src/layout/tile/squarify.ts';

const room = { x: 10, y: 20, width: 640, height: 360 };

/** The same tiles as d3-hierarchy makes them, with squares for its aim. */
function oracle(values: readonly number[], { x, y, width, height }: typeof room) {
  const root = hierarchy<{ value?: number; children?: { value: number }[] }>({
    children: values.map((value) => ({ value })),
  }).sum((one) => one.value ?? 0);
  const laid = treemap<{ value?: number }>().tile(treemapSquarify.ratio(1)).size([width, height])(root);
  return (laid.children ?? []).map(({ x0, y0, x1, y1 }) => ({
    x: x + x0,
    y: y + y0,
    width: x1 - x0,
    height: y1 - y0,
  }));
}

const falling = fc
  .array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((values) => values.sort((a, b) => b - a));

describe('squarify', () => {
  it('makes the tiles that d3-hierarchy makes, whatever the values and the room', () => {
    fc.assert(
      fc.property(
        falling,
        fc.integer({ min: 40, max: 1600 }),
        fc.integer({ min: 40, max: 900 }),
        (values, w, h) => {
          const box = { ...room, width: w, height: h };
          const [own, theirs] = [squarify(values, box), oracle(values, box)];
          expect(own).toHaveLength(values.length);
          own.forEach((tile, i) => {
            for (const side of ['x', 'y', 'width', 'height'] as const)
              expect(Math.abs(tile[side] - theirs[i]![side]), `${side} of ${i}`).toBeLessThan(1e-6);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives every value its share of the area, and all of the room', () => {
    const values = [8, 4, 2, 1, 1];
    const areas = squarify(values, room).map(({ width, height }) => width * height);
    areas.forEach((area, i) => expect(area / (room.width * room.height)).toBeCloseTo(values[i]! / 16, 9));
  });

  it('keeps tiles apart and in the room', () => {
    const tiles = squarify([5, 4, 3, 3, 2, 1], room);
    tiles.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(room.x - 1e-9);
      expect(a.y + a.height).toBeLessThanOrEqual(room.y + room.height + 1e-9);
      for (const b of tiles.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x + 1e-9 ||
          b.x + b.width <= a.x + 1e-9 ||
          a.y + a.height <= b.y + 1e-9 ||
          b.y + b.height <= a.y + 1e-9;
        expect(apart).toBe(true);
      }
    });
  });

  it('stays finite at the ends of the doubles', () => {
    for (const values of [
      [1e308, 1e308, 1e308],
      [1e308, 1, 1e-308],
      [5e-324, 5e-324],
    ]) {
      const tiles = squarify(values, room);
      expect(tiles.flatMap(({ x, y, width, height }) => [x, y, width, height]).every(Number.isFinite)).toBe(
        true,
      );
    }
  });

  it('has nothing to place where there is nothing', () => {
    expect(squarify([], room)).toEqual([]);
  });
});
