import type { Bounds } from '../../scene/bounds.ts';

/** How far from a square the worst tile of a row is, for tiles of `least` to `most` px² that share `sum` px² along a side. */
const worst = (least: number, most: number, sum: number, side: number): number =>
  Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));

/** How many of the areas from `start` on make up the next row: as many as do not make its worst tile worse. */
function rowLength(areas: readonly number[], start: number, side: number): number {
  const most = areas[start]!;
  let sum = most;
  let best = worst(most, most, sum, side);
  for (let i = start + 1; i < areas.length; i++) {
    const next = worst(areas[i]!, most, sum + areas[i]!, side);
    if (next > best) return i - start;
    best = next;
    sum += areas[i]!;
  }
  return areas.length - start;
}

/** Tiles of a row side by side along the shorter side of the room, and the room that is left. */
function fill(
  areas: readonly number[],
  { x, y, width, height }: Bounds,
): readonly [tiles: Bounds[], rest: Bounds] {
  const sum = areas.reduce((total, area) => total + area, 0);
  const upright = width >= height;
  const depth = Math.min(sum / (upright ? height : width), upright ? width : height);
  let at = upright ? y : x;
  const tiles = areas.map((area): Bounds => {
    const length = (area / sum) * (upright ? height : width);
    const start = at;
    at += length;
    return upright
      ? { x, y: start, width: depth, height: length }
      : { x: start, y, width: length, height: depth };
  });
  const rest = upright
    ? { x: x + depth, y, width: width - depth, height }
    : { x, y: y + depth, width, height: height - depth };
  return [tiles, rest];
}

/** A tile is never less than this part of the whole, so that none is without extent. */
const SMALLEST = 1e-9;

/**
 * Tiles as near to squares as a row by row filling makes them, whose areas are as the values, which are above zero and fall (M. Bruls,
 * K. Huizing, J. van Wijk, “Squarified treemaps”, 2000). Values near the ends of doubles do not overflow.
 */
export function squarify(values: readonly number[], room: Bounds): Bounds[] {
  const largest = values[0] ?? 1;
  const shares = values.map((value) => Math.max(value / largest, SMALLEST));
  const scale = (room.width * room.height) / shares.reduce((sum, share) => sum + share, 0);
  const areas = shares.map((share) => share * scale);
  const tiles: Bounds[] = [];
  for (let left = room; tiles.length < areas.length;) {
    const side = Math.min(left.width, left.height);
    const row = areas.slice(tiles.length, tiles.length + rowLength(areas, tiles.length, side));
    const [placed, rest] = fill(row, left);
    tiles.push(...placed);
    left = rest;
  }
  return tiles;
}
