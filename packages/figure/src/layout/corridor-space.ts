import type { Point } from '../projection/albers.ts';
import { overlaps, type Bounds } from '../scene/bounds.ts';
import { distance, evenly, lengths } from './corridor-curve.ts';

/** The free room of a picture: what a label would cover, and what is taken already. */
export interface Space {
  /** How much of lines lies in the box, and more where it misleads; Infinity where it leaves the picture or covers a sign or a label. */
  readonly cost: (box: Bounds, own?: Point) => number;
  readonly take: (box: Bounds) => void;
}

/** A line as points about so many px apart. */
const STEP = 4;
const sampled = (line: readonly Point[]): Point[] =>
  evenly(line, Math.max(1, Math.round(lengths(line).at(-1)! / STEP)));

/** White space kept between a label and the edge, a line, another sign, another label: px. */
const GAP = { edge: 2, line: 3, sign: 4, label: 2 };

/** How far a point lies from a box, across or down, whichever is more; 0 inside. */
const away = ({ x, y, width, height }: Bounds, [px, py]: Point): number =>
  Math.max(0, x - px, px - x - width, y - py, py - y - height);

/** Signs closer than this lie on one spot of the map, and a label beside one stands beside both: px. */
export const ONE_SPOT = 6;

/** What it costs to stand nearer to another sign than to one's own. */
const MISLEADING = 8;

/** What another sign adds to the cost of a label: Infinity where it is covered. */
function signCost(box: Bounds, sign: Point, own: Point | undefined): number {
  if (own && distance(own, sign) < ONE_SPOT) return 0;
  const clear = away(box, sign);
  if (clear < GAP.sign) return Infinity;
  return own && clear < away(box, own) + 1 ? MISLEADING : 0;
}

export function spaceOf(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly (readonly Point[])[],
  signs: readonly Point[],
): Space {
  const points = lines.flatMap(sampled);
  const taken: Bounds[] = [];
  const free = (box: Bounds): boolean =>
    Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height) >= GAP.edge &&
    !taken.some((one) => overlaps(one, box, GAP.label));
  return {
    cost: (box, own) => {
      const cost = free(box) ? signs.reduce((sum, sign) => sum + signCost(box, sign, own), 0) : Infinity;
      return cost < Infinity ? cost + points.filter((p) => away(box, p) < GAP.line).length : cost;
    },
    take: (box) => void taken.push(box),
  };
}
