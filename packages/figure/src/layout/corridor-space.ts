import type { Point } from '../projection/albers.ts';
import { evenly, lengths } from './corridor-curve.ts';
import { overlaps, type Bounds } from '../scene/bounds.ts';

/** The free room of a picture: what a label would cover, and what is taken already. */
export interface Space {
  /** How much of lines lies in the box, and more where it misleads; Infinity where it leaves the picture or covers a sign or a label. */
  readonly cost: (box: Bounds, own?: Point) => number;
  readonly take: (box: Bounds) => void;
}

const CELL = 24;

const key = (x: number, y: number): string => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;

/** A line as points about so many px apart. */
const STEP = 4;
const sampled = (line: readonly Point[]): Point[] =>
  evenly(line, Math.max(1, Math.round((lengths(line).at(-1) ?? 0) / STEP)));

/** Points of lines by the cell of a grid they lie in. */
function gridOf(lines: readonly (readonly Point[])[]): Map<string, Point[]> {
  const grid = new Map<string, Point[]>();
  for (const p of lines.flatMap(sampled)) {
    const cell = key(p[0], p[1]);
    const there = grid.get(cell);
    if (there) there.push(p);
    else grid.set(cell, [p]);
  }
  return grid;
}

const holds = ({ x, y, width, height }: Bounds, [px, py]: Point, margin: number): boolean =>
  px > x - margin && px < x + width + margin && py > y - margin && py < y + height + margin;

function pointsIn(grid: ReadonlyMap<string, readonly Point[]>, box: Bounds, margin: number): number {
  let found = 0;
  for (let x = box.x - margin; x < box.x + box.width + margin + CELL; x += CELL) {
    for (let y = box.y - margin; y < box.y + box.height + margin + CELL; y += CELL) {
      found += (grid.get(key(x, y)) ?? []).filter((p) => holds(box, p, margin)).length;
    }
  }
  return found;
}

/** White space kept between a label and the edge, a line, another sign, another label: px. */
const GAP = { edge: 2, line: 3, sign: 4, label: 2 };

/** How far a point lies from a box; 0 inside. */
const away = ({ x, y, width, height }: Bounds, [px, py]: Point): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/** Signs closer than this lie on one spot of the map, and a label beside one stands beside both: px. */
export const ONE_SPOT = 6;

/** What it costs to stand nearer to another sign than to one's own. */
const MISLEADING = 8;

/** What another sign adds to the cost of a label: Infinity where it is covered. */
function signCost(box: Bounds, sign: Point, own: Point | undefined): number {
  if (own && Math.hypot(own[0] - sign[0], own[1] - sign[1]) < ONE_SPOT) return 0;
  const clear = away(box, sign);
  if (clear < GAP.sign) return Infinity;
  return own && clear < away(box, own) + 1 ? MISLEADING : 0;
}

export function spaceOf(
  size: { readonly width: number; readonly height: number },
  lines: readonly (readonly Point[])[],
  signs: readonly Point[],
): Space {
  const grid = gridOf(lines);
  const taken: Bounds[] = [];
  const outside = ({ x, y, width, height }: Bounds): boolean =>
    x < GAP.edge || y < GAP.edge || x + width > size.width - GAP.edge || y + height > size.height - GAP.edge;
  return {
    cost: (box, own) => {
      if (outside(box) || taken.some((one) => overlaps(one, box, GAP.label))) return Infinity;
      return signs.reduce((sum, sign) => sum + signCost(box, sign, own), pointsIn(grid, box, GAP.line));
    },
    take: (box) => void taken.push(box),
  };
}
