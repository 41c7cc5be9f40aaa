import type { Point } from '../projection/albers.ts';
import { overlaps, type Bounds } from '../scene/bounds.ts';
import { distance } from './corridor-curve.ts';

/** The free room of a picture: what a label would cover, and what is taken already. */
export interface Space {
  /** 0 where the box is free, more where it misleads; Infinity where it leaves the picture or covers a line, a sign or a label. */
  readonly cost: (box: Bounds, own?: Point) => number;
  /** The same for what may stand on a line. */
  readonly costOnLine: (box: Bounds) => number;
  readonly take: (box: Bounds) => void;
}

/** A line as points about so many px apart. */
const STEP = 4;
const sampled = (line: readonly Point[]): Point[] =>
  line.flatMap((b, i) => {
    const a = line[i - 1] ?? b;
    const pieces = Math.ceil(distance(a, b) / STEP) || 1;
    const points: Point[] = [];
    for (let k = 1; k <= pieces; k += 1)
      points.push([a[0] + ((b[0] - a[0]) * k) / pieces, a[1] + ((b[1] - a[1]) * k) / pieces]);
    return points;
  });

/** White space kept between a label and the edge, a line, the middle of another sign, of one on its own spot, another label: px. */
const GAP = { edge: 2, line: 3, sign: 6, spot: 4, label: 2 };

/** How far a point lies from a box, across or down, whichever is more; 0 inside. */
const away = ({ x, y, width, height }: Bounds, [px, py]: Point): number =>
  Math.max(0, x - px, px - x - width, y - py, py - y - height);

/** Signs closer than this lie on one spot of the map, and a label beside one stands beside both: px. */
export const ONE_SPOT = 6;

/** What it costs to stand nearer to another sign than to one's own. */
const MISLEADING = 8;

/** Whether a label covers a sign; its own never, for its stands keep clear of that. */
function covers(box: Bounds, sign: Point, own: Point | undefined): boolean {
  const apart = own ? distance(own, sign) : Infinity;
  return apart >= 0.1 && away(box, sign) < (apart < ONE_SPOT ? GAP.spot : GAP.sign);
}

/** What a place adds to the cost of a label beside `own`. */
const placeCost = (box: Bounds, place: Point, own: Point): number =>
  distance(own, place) >= ONE_SPOT && away(box, place) < away(box, own) + 1 ? MISLEADING : 0;

/** Height of the rows in which points are looked up, px. */
const ROW = 16;
const row = (y: number): number => Math.floor(y / ROW);

/** Says of a box whether one of some lines comes into it, or near it. */
export function crossed(lines: readonly (readonly Point[])[], gap = GAP.line): (box: Bounds) => boolean {
  const rows: Record<number, Point[]> = {};
  for (const p of lines.flatMap(sampled)) (rows[row(p[1])] ??= []).push(p);
  return (box) => {
    for (let i = row(box.y - gap); i <= row(box.y + box.height + gap); i += 1)
      if (rows[i]?.some((p) => away(box, p) < gap)) return true;
    return false;
  };
}

/** The room that is left by lines, the signs of places, and what else is drawn, which misleads nobody: points of it. */
export function spaceOf(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly (readonly Point[])[],
  places: readonly Point[],
  besides: readonly Point[] = [],
): Space {
  const signs = [...places, ...besides];
  const onLine = crossed(lines);
  const taken: Bounds[] = [];
  const free = (box: Bounds): boolean =>
    Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height) >= GAP.edge &&
    !taken.some((one) => overlaps(one, box, GAP.label));
  const costOnLine = (box: Bounds, own?: Point): number => {
    if (!free(box) || signs.some((sign) => covers(box, sign, own))) return Infinity;
    return own ? places.reduce((sum, place) => sum + placeCost(box, place, own), 0) : 0;
  };
  return {
    cost: (box, own) => (onLine(box) ? Infinity : costOnLine(box, own)),
    costOnLine,
    take: (box) => void taken.push(box),
  };
}
