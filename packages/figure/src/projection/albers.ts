/** A point on the sphere in degrees, longitude first, or a point of the plane in px, x first and y downwards. */
export type Point = readonly [number, number];

/** The cone a map is laid on, its size and its place in the picture. */
export interface AlbersOptions {
  /** The two latitudes along which lengths are true, degrees; not opposite to each other. */
  readonly parallels: readonly [number, number];
  /** Longitude and latitude in the middle of the map, degrees. */
  readonly centre: Point;
  /** Radius of the Earth, px. */
  readonly radius: number;
  /** Where the middle of the map falls, px. */
  readonly origin: Point;
}

/** A map projection: the way from degrees to px, or back. */
export type Projection = (point: Point) => Point;

export const RADIANS = Math.PI / 180;

/** Brings a difference of longitudes into −180 … 180 degrees, so that no place is drawn the long way round. */
export const shortWay = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

/** The constants `n` and `C` of Snyder's formulas, and the distance of a parallel from the tip of the cone, px. */
export function cone({ parallels: [south, north], radius }: AlbersOptions): {
  readonly n: number;
  readonly c: number;
  readonly reach: (latitude: number) => number;
} {
  const sine = (latitude: number): number => Math.sin(latitude * RADIANS);
  const n = (sine(south) + sine(north)) / 2;
  const c = 1 + sine(south) * sine(north);
  return { n, c, reach: (latitude) => (radius * Math.sqrt(c - 2 * n * sine(latitude))) / n };
}

/**
 * Albers' equal-area conic projection of the sphere. Formulas: J. P. Snyder, Map Projections: A Working Manual,
 * USGS Professional Paper 1395 (1987), pp. 98–101, equations 14-1 to 14-6.
 */
export function albers(options: AlbersOptions): Projection {
  const { n, reach } = cone(options);
  const { centre, origin } = options;
  return ([longitude, latitude]) => {
    const rho = reach(latitude);
    const theta = n * shortWay(longitude - centre[0]) * RADIANS;
    return [origin[0] + rho * Math.sin(theta), origin[1] + rho * Math.cos(theta) - reach(centre[1])];
  };
}
