import { stepsOf, type Place, type Routes, type RouteStep } from '@keruen/data';
import type { EarthWindow } from '../../projection/window-of.ts';

/** The longitude within half a turn of another. */
const near = (lon: number, middle: number): number => lon - 360 * Math.round((lon - middle) / 360);

/**
 * Routes for a window that fits them. Points between the ends of legs count among the places to which a picture is fitted, without an id, so that no way runs
 * out of it. On an earth that is cut open every place is on the side where the window has it; a leg over the cut leads to a place beyond the edge, so that it leaves
 * the picture there as an arrow, instead of running back across the whole of it.
 */
export function unrolled(routes: Routes, { middle }: EarthWindow): Routes {
  if (middle === undefined) return { ...routes, places: [...routes.places, ...pointsOf(routes)] };
  const placed = new Map(
    routes.places.map((place) => [place.id, { ...place, lon: near(place.lon, middle) }]),
  );
  const own = (place: Place): Place => placed.get(place.id) ?? place;
  const step = (one: RouteStep): RouteStep => {
    const start = own(one.start);
    const via = one.reverse ? [...(one.leg.via ?? [])].reverse() : (one.leg.via ?? []);
    let last = start.lon;
    const points = via.map(([lon, lat]): readonly [number, number] => [(last = near(lon, last)), lat]);
    const end = own(one.end);
    const lon = near(end.lon, last);
    const leg = via.length ? { ...one.leg, via: one.reverse ? [...points].reverse() : points } : one.leg;
    return { ...one, leg, start, end: lon === end.lon ? end : { ...end, lon } };
  };
  const parts = <T extends { readonly steps: readonly RouteStep[] }>(all: readonly T[]): T[] =>
    all.map((part) => ({ ...part, steps: part.steps.map(step) }));
  const found = {
    ...routes,
    places: [...placed.values()],
    routes: routes.routes.map((route) => ({
      ...route,
      main: route.main.map(step),
      branches: parts(route.branches),
      detached: parts(route.detached),
    })),
  };
  return { ...found, places: [...found.places, ...pointsOf(found)] };
}

/** The points between the ends of legs, as places that nothing stands for. */
const pointsOf = ({ routes }: Routes): Place[] =>
  routes
    .flatMap(stepsOf)
    .flatMap(({ leg, start }) => (leg.via ?? []).map(([lon, lat]) => ({ ...start, id: '', lon, lat })));
