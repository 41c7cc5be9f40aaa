import type { Point } from '../../projection/albers.ts';
import type { Bounds } from '../../scene/bounds.ts';

/** Points by where they lie, each with something said of it: what is near a box is found without looking at the others. */
export interface PointGrid<Value> {
  /** Whether any point within `reach` px of the box, across and down, passes; points a little farther off may be asked too. */
  readonly some: (box: Bounds, reach: number, test: (point: Point, value: Value) => boolean) => boolean;
}

/** Side of a square of the grid, px. */
const SIDE = 16;

const square = (at: number): number => Math.floor(at / SIDE);

/** Squares of a row are told apart by their column, rows by so many columns: more than any picture has. */
const ROW = 1 << 20;

/** A grid over points without bound; those without coordinates are found nowhere. */
export function pointGrid<Value>(points: Iterable<readonly [Point, Value]>): PointGrid<Value> {
  const squares = new Map<number, (readonly [Point, Value])[]>();
  for (const one of points) {
    const [[x, y]] = one;
    const key = square(y) * ROW + square(x);
    const there = squares.get(key);
    if (there) there.push(one);
    else squares.set(key, [one]);
  }
  return {
    some: (box, reach, test) => {
      const [left, right] = [square(box.x - reach), square(box.x + box.width + reach)];
      const last = square(box.y + box.height + reach);
      for (let row = square(box.y - reach); row <= last; row += 1)
        for (let column = left; column <= right; column += 1)
          for (const one of squares.get(row * ROW + column) ?? []) if (test(one[0], one[1])) return true;
      return false;
    },
  };
}
