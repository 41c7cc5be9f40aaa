/** A point on the sphere in degrees, longitude first, or a point of the plane in px, x first and y downwards. */
export type Point = readonly [number, number];

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

/** A map projection: a way from degrees to px and back. */
export interface Projection {
  readonly project: (place: Point) => Point;
  readonly unproject: (point: Point) => Point;
}

const RADIANS = Math.PI / 180;

/** Brings a difference of longitudes into −180 … 180 degrees, so that no place is drawn the long way round. */
const shortWay = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

/**
 * Albers' equal-area conic projection of the sphere. Formulas: J. P. Snyder, Map Projections: A Working Manual,
 * USGS Professional Paper 1395 (1987), pp. 98–101, equations 14-1 to 14-6 and 14-8 to 14-11.
 */
export function albers({ parallels, centre, radius, origin }: AlbersOptions): Projection {
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS];
  const n = (Math.sin(south) + Math.sin(north)) / 2;
  const c = Math.cos(south) ** 2 + 2 * n * Math.sin(south);
  const reach = (latitude: number): number =>
    (radius * Math.sqrt(c - 2 * n * Math.sin(latitude * RADIANS))) / n;
  const reach0 = reach(centre[1]);
  return {
    project: ([longitude, latitude]) => {
      const rho = reach(latitude);
      const theta = n * shortWay(longitude - centre[0]) * RADIANS;
      return [origin[0] + rho * Math.sin(theta), origin[1] + rho * Math.cos(theta) - reach0];
    },
    unproject: ([x, y]) => {
      const east = x - origin[0];
      const below = y - origin[1] + reach0;
      const rho = Math.hypot(east, below) * Math.sign(n);
      const theta = Math.atan2(east * Math.sign(n), below * Math.sign(n));
      const latitude = Math.asin((c - ((rho * n) / radius) ** 2) / (2 * n)) / RADIANS;
      return [shortWay(centre[0] + theta / n / RADIANS), latitude];
    },
  };
}
