import { stepsOf, type Routes } from '@keruen/data';
import { unrolled, windowOf, worldGround, type Lettering, type MapData, type Mark } from '@keruen/figure';
import { world } from '@keruen/figure/land/world';

/** The points of every leg as it is walked, in degrees. */
const waysOf = ({ routes }: Routes): (readonly [number, number])[][] =>
  routes
    .flatMap(stepsOf)
    .map(({ leg: { via = [] }, reverse, start, end }) => [
      [start.lon, start.lat],
      ...(reverse ? [...via].reverse() : via),
      [end.lon, end.lat],
    ]);

/** Ground, window and projection that fit routes anywhere on the earth: loaded where the shipped region does not hold them. */
export function worldOf(
  routes: Routes,
  boundaries: string | undefined,
  scale: (lettering: Lettering) => readonly Mark[],
): Partial<MapData> {
  const window = windowOf(waysOf(routes));
  return { window, routes: unrolled(routes, window), ground: worldGround(world, window, boundaries, scale) };
}
