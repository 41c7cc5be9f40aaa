import type { Mode, Place, Routes } from '@keruen/data';

/** Places where cargo may change between rail, road and ship: where legs of different modes of one corridor meet. */
export function transfersOf({ routes }: Routes): ReadonlySet<Place> {
  const found = new Set<Place>();
  for (const { main, branches, detached } of routes) {
    const modes = new Map<Place, Mode>();
    for (const { leg, start, end } of [main, ...[...branches, ...detached].map(({ steps }) => steps)].flat())
      for (const place of [start, end]) {
        if ((modes.get(place) ?? leg.mode) !== leg.mode) found.add(place);
        modes.set(place, leg.mode);
      }
  }
  return found;
}
