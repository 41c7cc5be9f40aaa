import type { Point } from '../../projection/albers.ts';
import { overlaps, type Bounds } from '../../scene/bounds.ts';
import { between, distance } from './curve.ts';
import { pointGrid, type PointGrid } from './point-grid.ts';

/** The free room of a picture: what a label would cover, and what is taken already. */
export interface Space {
  /** 0 where the box is free, more where it misleads; Infinity where it leaves the picture or covers a line, a sign or a label. */
  readonly cost: (box: Bounds, own?: Point) => number;
  /** The same for what may stand on a line. */
  readonly costOnLine: (box: Bounds) => number;
  /** Points of the straight way from a sign to the name in a box; undefined where it runs through another name or sign, or along lines. */
  readonly way: (box: Bounds, own: Point) => readonly Bounds[] | undefined;
  readonly take: (...boxes: readonly Bounds[]) => void;
  /** Thin lines from signs to names that would else be taken for those of others: the middle of each sign and the edge of its name. */
  readonly leaders: (readonly [Point, Bounds])[];
}

/** A line is known by points so many px apart or less. */
const STEP = 4;

/** White space kept between a label and the edge, a line, the middle of another sign, of one on its own spot, another label; between the way to a name and another name, the middle of another sign: px. */
const GAP = { edge: 2, line: 3, sign: 6, spot: 4, label: 2, name: 3, way: 4 };

/** So many points of the way to a name may lie on lines: it may cross some, and does not run along one. */
const CROSSED = 4;

/** How far a point lies from a box, across or down, whichever is more; 0 inside. */
export const away = ({ x, y, width, height }: Bounds, [px, py]: Point): number =>
  Math.max(0, x - px, px - x - width, y - py, py - y - height);

/** Signs closer than this lie on one spot of the map, and a label beside one stands beside both: px. */
export const ONE_SPOT = 6;

/** What it costs to stand nearer to another sign than to one's own, or about as near, and the most that all such signs cost. */
export const MISLEADING = 8;
const MOST = 20 * MISLEADING;

/** What it costs to stand on the wrong side of two signs on one spot. */
const AMISS = 0.4;

/** Whether a label covers a sign; its own never, for its stands keep clear of that. */
function covers(box: Bounds, sign: Point, own: Point | undefined): boolean {
  const clear = away(box, sign);
  if (clear >= GAP.sign) return false;
  const apart = own ? distance(own, sign) : ONE_SPOT;
  return apart >= 0.1 && (apart >= ONE_SPOT || clear < GAP.spot);
}

/** Points of a straight piece, without its beginning. */
function pointsTo(a: Point, b: Point): Point[] {
  const pieces = Math.ceil(distance(a, b) / STEP) || 1;
  const points: Point[] = [];
  for (let k = 1; k <= pieces; k += 1) points.push(between(a, b, k / pieces));
  return points;
}

/** Lines as points that lie close together, each with the number of its line. */
export const lineGrid = (lines: readonly (readonly Point[])[]): PointGrid<number> =>
  pointGrid(
    lines.flatMap((line, i) =>
      line.flatMap((b, at) => pointsTo(line[at - 1] ?? b, b).map((p) => [p, i] as const)),
    ),
  );

/** Says of a box whether one of some lines comes into it, or near it. */
export function crossed(lines: readonly (readonly Point[])[], gap = GAP.line): (box: Bounds) => boolean {
  const grid = lineGrid(lines);
  // `away` would do, but a box may have thousands of points about it.
  return (box) => {
    const { x, y, width, height } = box;
    return grid.some(
      box,
      gap,
      ([px, py]) => px > x - gap && px < x + width + gap && py > y - gap && py < y + height + gap,
    );
  };
}

/** The room that is left by lines, the signs of places, and what else is drawn, which misleads nobody: points of it. */
export function spaceOf(
  { width, height }: { readonly width: number; readonly height: number },
  lines: readonly (readonly Point[])[],
  places: readonly Point[],
  besides: readonly Point[] = [],
): Space {
  const onLine = crossed(lines);
  const [stops, signs] = [places, [...places, ...besides]].map((points) =>
    pointGrid(points.map((p) => [p, undefined] as const)),
  ) as [PointGrid<undefined>, PointGrid<undefined>];
  const taken: Bounds[] = [];
  const free = (box: Bounds): boolean =>
    Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height) >= GAP.edge &&
    !taken.some((one) => overlaps(one, box, GAP.label));
  const misleading = (box: Bounds, own: Point): number => {
    let sum = 0;
    const near = away(box, own) + 2;
    stops.some(box, near, (place) => {
      if (away(box, place) < near)
        sum += distance(own, place) >= ONE_SPOT ? MISLEADING : away(box, place) < near - 3 ? AMISS : 0;
      return sum >= MOST;
    });
    return sum;
  };
  const costOnLine = (box: Bounds, own?: Point): number => {
    if (!free(box) || signs.some(box, GAP.sign, (sign) => covers(box, sign, own))) return Infinity;
    return own ? misleading(box, own) : 0;
  };
  return {
    cost: (box, own) => (onLine(box) ? Infinity : costOnLine(box, own)),
    costOnLine,
    way: (box, own) => {
      const [ox, oy] = own;
      const end: Point = [
        Math.max(box.x, Math.min(box.x + box.width, ox)),
        Math.max(box.y, Math.min(box.y + box.height, oy)),
      ];
      const way = pointsTo(own, end).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
      const isShut =
        way.filter(onLine).length > CROSSED ||
        way.some(
          (at) =>
            taken.some((one) => overlaps(one, at, GAP.name)) ||
            signs.some(at, GAP.way, (sign) => away(at, sign) < GAP.way && distance(own, sign) >= ONE_SPOT),
        );
      return isShut ? undefined : way;
    },
    take: (...boxes) => void taken.push(...boxes),
    leaders: [],
  };
}
