import { RADIANS, type Point, type Projection } from './albers.ts';

/** Beyond this distance from the middle, degrees, places are brought back to it: the opposite side of the earth would be a circle about the map. */
export const RIM = 150;

export interface AzimuthalOptions {
  /** Longitude and latitude in the middle, degrees. */
  readonly centre: Point;
  /** Radius of the Earth, px. */
  readonly radius: number;
  /** Where the middle falls, px. */
  readonly origin: Point;
}

/** How far a place is from another along the sphere, degrees. */
export function degreesBetween([lonA, latA]: Point, [lonB, latB]: Point): number {
  const [a, b] = [latA * RADIANS, latB * RADIANS];
  const sines =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return (2 * Math.asin(Math.min(1, Math.sqrt(sines)))) / RADIANS;
}

/**
 * Lambert's azimuthal equal-area projection of the sphere about any middle; distances are true to within 2 % as far as 23° and to within 8 % as far as 45° from it. Formulas:
 * J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), pp. 182–190, equations 22-4, 22-5 and 24-2.
 */
export function azimuthal({ centre, radius, origin }: AzimuthalOptions): Projection {
  const [sin1, cos1] = [Math.sin(centre[1] * RADIANS), Math.cos(centre[1] * RADIANS)];
  const least = Math.cos(RIM * RADIANS);
  return ([lon, lat]) => {
    const away = (lon - centre[0]) * RADIANS;
    const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const cosine = sin1 * sin + cos1 * cos * Math.cos(away);
    const x = cos * Math.sin(away);
    const y = cos1 * sin - sin1 * cos * Math.cos(away);
    const k =
      cosine > least
        ? Math.sqrt(2 / (1 + cosine))
        : (2 * Math.sin((RIM * RADIANS) / 2)) / (Math.sqrt(x * x + y * y) || 1);
    return [origin[0] + radius * k * x, origin[1] - radius * k * y];
  };
}
