import { RADIANS, type Point, type Projection } from './albers.ts';

export interface EqualEarthOptions {
  /** Longitude of the middle, degrees; the map is cut opposite to it. */
  readonly middle: number;
  /** Radius of the Earth, px. */
  readonly radius: number;
  /** Where the middle of the equator falls, px. */
  readonly origin: Point;
}

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Half the width and half the height of the whole earth on a sphere of radius 1. */
export const EARTH: Point = [2.7066299836, 1.3173627591];

/**
 * The Equal Earth projection of the sphere: equal-area, parallels straight. A longitude is taken as it is, also one more than 180° from the middle: what lies
 * there lies beyond the edge. Formulas: B. Šavrič, T. Patterson and B. Jenny, “The Equal Earth map projection”, International Journal of Geographical
 * Information Science 33 (2019), 454–465.
 */
export function equalEarth({ middle, radius, origin }: EqualEarthOptions): Projection {
  return ([lon, lat]) => {
    const away = (lon - middle) * RADIANS;
    const t = Math.asin(M * Math.sin(lat * RADIANS));
    const t2 = t * t;
    const t6 = t2 ** 3;
    const slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
    return [
      origin[0] + (radius * away * Math.cos(t)) / (M * slope),
      origin[1] - radius * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
    ];
  };
}
