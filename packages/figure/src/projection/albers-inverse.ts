import { cone, RADIANS, shortWay, type AlbersOptions, type Projection } from './albers.ts';

/** The place that `albers` projects to a point. Snyder, Map Projections (1987), pp. 101–102, equations 14-8 to 14-11. */
export function albersInverse(options: AlbersOptions): Projection {
  const { n, c, reach } = cone(options);
  const { centre, radius, origin } = options;
  return ([x, y]) => {
    const east = x - origin[0];
    const below = y - origin[1] + reach(centre[1]);
    const rho = Math.hypot(east, below) * Math.sign(n);
    const theta = Math.atan2(east * Math.sign(n), below * Math.sign(n));
    const latitude = Math.asin((c - ((rho * n) / radius) ** 2) / (2 * n)) / RADIANS;
    return [shortWay(centre[0] + theta / n / RADIANS), latitude];
  };
}
