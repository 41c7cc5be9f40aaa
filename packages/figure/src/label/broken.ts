import type { Bounds } from '../scene/bounds.ts';
import { halfPixel } from '../scene/half-pixel.ts';
import type { RuleMark } from '../scene/mark.ts';

/** White space between a rule and the words it is broken for, and the length of the shortest piece, px. */
const GAP = 2;
const SHORTEST = 4;

/** What is left of a level or upright rule so that it runs through none of the words in these boxes. */
export function broken(rule: RuleMark, boxes: readonly Bounds[]): RuleMark[] {
  const { x1, y1, x2, y2 } = rule;
  const isUpright = x1 === x2;
  const words = isUpright
    ? boxes.filter(({ x, width }) => x1 > x - GAP && x1 < x + width + GAP).map(({ y, height }) => [y, height])
    : boxes
        .filter(({ y, height }) => y1 > y - GAP && y1 < y + height + GAP)
        .map(({ x, width }) => [x, width]);
  const [from, to] = isUpright ? [y1, y2] : [x1, x2];
  const holes = words.map(([at, size]) => [halfPixel(at! - GAP), halfPixel(at! + size! + GAP)] as const);
  const pieces: RuleMark[] = [];
  let begun = from;
  for (const [start, end] of [...holes.sort((a, b) => a[0] - b[0]), [to, to] as const]) {
    const till = Math.min(start, to);
    if (till - begun >= SHORTEST)
      pieces.push({ ...rule, ...(isUpright ? { y1: begun, y2: till } : { x1: begun, x2: till }) });
    begun = Math.max(begun, end);
  }
  return pieces;
}
