import type { Land } from '../../land/land.ts';
import type { World } from '../../land/globe.ts';
import type { Point } from '../../projection/albers.ts';
import { clipLine, clipRing, type Frame } from '../../projection/clip.ts';
import { edgeOf, linesIn, ringsIn } from '../../projection/drawn-rings.ts';
import { linesPath, ringsPath, snap } from '../../projection/paths.ts';
import type { EarthWindow } from '../../projection/window-of.ts';
import type { Mark, PathMark } from '../../scene/mark.ts';
import { groundOf, type Ground } from './ground.ts';
import type { Lettering } from './lettering.ts';

/** Px to a step of the paths. */
const UNIT = 0.25;

/** Land ends this far outside the window, px, so that no shore is drawn along its edge. */
const MARGIN = 8;

/** Points in the open sea, one of which is in every map. */
const AT_SEA: readonly Point[] = [
  [-40, 30],
  [-140, 25],
  [75, -30],
  [170, -50],
];

/** The lines of a path of relative steps, in degrees. */
function degreesIn(path: string, unit: number): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const steps = part.match(/-?\d+/g)!.map(Number);
      const line: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i]!;
        y += steps[i + 1]!;
        line.push([x * unit, y * unit]);
      }
      return line;
    });
}

/** How often rings run about a point, clockwise on a screen less the other way round. Method: D. Sunday, “Inclusion of a point in a polygon”, 2001. */
export function windings(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  let sum = 0;
  for (const ring of rings)
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1)!;
      if (ay <= y === by <= y) return;
      const isRight = (bx - ax) * (y - ay) - (x - ax) * (by - ay) > 0 === by > ay;
      if (isRight) sum += by > ay ? 1 : -1;
    });
  return sum;
}

const corners = ({ left, top, right, bottom }: Frame): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Rings cut to the window. Where the far side of the earth has turned them inside out, the whole window is a ring of its own. */
function shores(
  rings: readonly (readonly Point[])[],
  { centre, project }: EarthWindow,
  frame: Frame,
): Point[][] {
  const flat = rings.map((ring) => ring.map(([x, y]): Point => [x / UNIT, y / UNIT]));
  const [seaX, seaY] = project(centre ? nearestSea(centre) : AT_SEA[0]!);
  const inSea = centre ? windings(flat, [seaX / UNIT, seaY / UNIT]) : 0;
  const whole = inSea === 0 ? [] : [inSea > 0 ? corners(frame).reverse() : corners(frame)];
  return [...whole, ...flat.map((ring) => clipRing(ring, frame))].map(snap).filter((ring) => ring.length > 2);
}

const nearestSea = ([lon, lat]: Point): Point => {
  const away = ([x, y]: Point): number =>
    Math.abs(((((x - lon) % 360) + 540) % 360) - 180) + Math.abs(y - lat);
  return [...AT_SEA].sort((a, b) => away(a) - away(b))[0]!;
};

/** The lands of the earth as a basemap of a window: projected and cut when it is needed. */
export function landIn(world: World, window: EarthWindow): Land {
  const frame: Frame = {
    left: -MARGIN / UNIT,
    top: -MARGIN / UNIT,
    right: (window.width + MARGIN) / UNIT,
    bottom: (window.height + MARGIN) / UNIT,
  };
  const rings = (path: string): Point[][] => ringsIn(degreesIn(path, world.unit), window);
  const lines = (path: string): string =>
    linesPath(
      linesIn(degreesIn(path, world.unit), window)
        .flatMap((line) =>
          clipLine(
            line.map(([x, y]): Point => [x / UNIT, y / UNIT]),
            frame,
          ),
        )
        .map(snap)
        .filter((line) => line.length > 1),
    );
  const lakes = rings(world.lakes).map((ring) =>
    clipRing(
      ring.map(([x, y]): Point => [x / UNIT, y / UNIT]),
      frame,
    ),
  );
  return {
    width: window.width,
    height: window.height,
    unit: UNIT,
    coast: ringsPath(shores(rings(world.coast), window, frame)),
    lakes: ringsPath(lakes.map(snap).filter((ring) => ring.length > 2)),
    international: lines(world.international),
    disputed: lines(world.disputed),
    waters: world.waters.map((water) => ({
      ...water,
      at: water.at.map(([lon, lat, room]) => [near(lon, window), lat, room] as const),
    })),
  };
}

/** The longitude on the side of the cut where the window has it. */
const near = (lon: number, { middle }: EarthWindow): number =>
  middle === undefined ? lon : lon - 360 * Math.round((lon - middle) / 360);

/** Paper over what lies beyond the edge of the earth. */
function beyond(window: EarthWindow): Pick<PathMark, 'd'> {
  const { width, height } = window;
  const frame = corners({ left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN });
  const inUnits = (ring: readonly Point[]): Point[] => snap(ring.map(([x, y]) => [x / UNIT, y / UNIT]));
  return { d: ringsPath([inUnits(frame), inUnits(edgeOf(window)).reverse()]) };
}

/** Widest window, in radii of the earth, in which lengths are true to within 2 %: about 23° on either side of its middle. */
const TRUE = 0.8;

/** Whether one bar of scale may stand for the whole window. */
const keepsLengths = ({ centre, width, height, kilometres }: EarthWindow): boolean =>
  !!centre && Math.hypot(width, height) * kilometres <= TRUE * 6371;

/** The ground of a map anywhere on the earth, with a bar of `scale` where one length holds for all of it. */
export function worldGround(
  world: World,
  window: EarthWindow,
  boundaries?: string,
  scale?: (lettering: Lettering) => readonly Mark[],
): Ground {
  const land = landIn(world, window);
  const further = keepsLengths(window) ? scale : undefined;
  const drawn = groundOf(land, boundaries, further);
  if (window.middle === undefined) return drawn;
  const { d } = beyond(window);
  return (lettering) => {
    const { x, y, scale } = lettering.view;
    return [
      ...drawn(lettering),
      { kind: 'path', d, x, y, scale: scale * UNIT, tone: 'paper', fill: true, width: 0 },
    ];
  };
}
