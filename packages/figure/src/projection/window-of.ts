import { RADIANS, shortWay, type Point, type Projection } from './albers.ts';
import { azimuthal, degreesBetween } from './azimuthal.ts';
import { EARTH, equalEarth } from './equal-earth.ts';
import type { MapWindow } from './map-window.ts';

/** A window anywhere on the earth. */
export interface EarthWindow extends MapWindow {
  /** Its middle, where it is azimuthal. */
  readonly centre?: Point;
  /** The longitude of its middle, where it shows the earth cut open at the meridian opposite to it. */
  readonly middle?: number;
}

/** Places up to so far from their middle are drawn azimuthally, degrees: farther out shapes would be bent. */
const NEAR = 45;

/** The least extent, on a sphere of radius 1: some 2300 km, below which the shore would show how coarse it is. */
const LEAST = 0.36;

/** Px of the extent that the places fill. */
const SIDE = 1000;

type Vector = readonly [number, number, number];

const vector = ([lon, lat]: Point): Vector => {
  const cos = Math.cos(lat * RADIANS);
  return [cos * Math.cos(lon * RADIANS), cos * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
};

const lonLat = ([x, y, z]: Vector): Point => [
  Math.atan2(y, x) / RADIANS,
  Math.atan2(z, Math.sqrt(x * x + y * y)) / RADIANS,
];

const between = (a: Vector, b: Vector, t: number): Vector => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** Steps towards the middle of what is farthest apart. */
const STEPS = 60;

/**
 * About the middle of the smallest ball around places on the sphere: step by step towards the farthest of them. Method: M. Bădoiu and K. L. Clarkson,
 * “Smaller core-sets for balls”, SODA 2003.
 */
export function middleOf(points: readonly Point[]): Point {
  const vectors = points.map(vector);
  let middle = vectors[0] ?? [1, 0, 0];
  const apart = (v: Vector): number =>
    (v[0] - middle[0]) ** 2 + (v[1] - middle[1]) ** 2 + (v[2] - middle[2]) ** 2;
  for (let i = 1; i <= STEPS; i++) {
    let farthest = middle;
    for (const v of vectors) if (apart(v) > apart(farthest)) farthest = v;
    middle = between(middle, farthest, 1 / (i + 1));
  }
  return lonLat(middle);
}

/** The longitude opposite to the widest stretch of whole degrees that no way crosses the short way round; of those the fewest cross, where there is none. */
export function middleOfWays(ways: readonly (readonly Point[])[]): number {
  const crossed = new Array<number>(360).fill(0);
  for (const way of ways)
    way.forEach(([lon], i) => {
      const from = way[i - 1]?.[0] ?? lon;
      const [west, east] = [from, from + shortWay(lon - from)].sort((a, b) => a - b) as [number, number];
      for (let at = Math.floor(west); at <= east; at++) crossed[((at % 360) + 360) % 360]! += 1;
    });
  const least = Math.min(...crossed);
  let best = { from: 0, length: 0 };
  let from = 0;
  for (let at = 0; at < 720; at++) {
    if (crossed[at % 360]! > least) from = at + 1;
    else if (at - from + 1 > best.length) best = { from, length: at - from + 1 };
  }
  return shortWay(best.from + Math.min(best.length, 360) / 2 + 180);
}

/** The extent of values and its middle. */
function extent(values: readonly number[]): { readonly size: number; readonly middle: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low > high ? { size: 0, middle: 0 } : { size: high - low, middle: (low + high) / 2 };
}

/** Room about the places, in shares of their extent: a picture may be wider or higher than they are. */
const ROOM = 1.5;

interface Fitted {
  readonly window: Omit<MapWindow, 'project'>;
  readonly radius: number;
  readonly origin: Point;
}

/** The window about places that a projection of the sphere of radius 1 puts in the plane; `most` are the half width and half height of what there is to show. */
function fitted(points: readonly Point[], project: Projection, most: Point): Fitted {
  const flat = points.map(project);
  const [x, y] = [extent(flat.map((p) => p[0])), extent(flat.map((p) => p[1]))];
  const [wide, tall] = [Math.max(x.size, LEAST), Math.max(y.size, LEAST * 0.7)];
  const size: Point = [
    Math.min(Math.max(wide * ROOM, tall * 2.2), most[0] * 2),
    Math.min(Math.max(tall * ROOM, wide * 0.9), most[1] * 2),
  ];
  const start = [x.middle, y.middle].map((middle, axis) => {
    const side = size[axis]! / 2;
    return Math.max(-most[axis]!, Math.min(most[axis]! - 2 * side, middle - side));
  }) as [number, number];
  const radius = SIDE / Math.max(wide, tall);
  return {
    window: {
      width: Math.round(size[0] * radius),
      height: Math.round(size[1] * radius),
      kilometres: 6371 / radius,
      least: LEAST * radius,
    },
    radius,
    origin: [-start[0] * radius, -start[1] * radius],
  };
}

/** Half the sides of the part of an azimuthal map that is fit to be shown, on a sphere of radius 1. */
const DISC: Point = [1.3, 1.2];

/**
 * The window and the projection that fit ways anywhere on the earth, each the points of a leg in degrees. What lies within 45° of its middle is
 * drawn by Lambert's azimuthal equal-area projection about that middle, at a pole or across the date line like anywhere else; what reaches farther by the
 * Equal Earth projection, cut open where no way leads, or where the fewest do. Both keep areas true.
 */
export function windowOf(ways: readonly (readonly Point[])[]): EarthWindow {
  const points = ways.flat();
  const centre = middleOf(points);
  if (points.every((p) => degreesBetween(centre, p) <= NEAR)) {
    const { window, radius, origin } = fitted(points, azimuthal({ centre, radius: 1, origin: [0, 0] }), DISC);
    return { ...window, centre, project: azimuthal({ centre, radius, origin }) };
  }
  const middle = middleOfWays(ways);
  const near = points.map(([lon, lat]): Point => [middle + shortWay(lon - middle), lat]);
  const { window, radius, origin } = fitted(near, equalEarth({ middle, radius: 1, origin: [0, 0] }), EARTH);
  return { ...window, middle, project: equalEarth({ middle, radius, origin }) };
}
