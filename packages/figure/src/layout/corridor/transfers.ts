import type { Mode, Place } from '@keruen/data';
import type { Walked } from './walk.ts';

/** Places where cargo may change between rail, road and ship: where legs of different modes meet. */
export function transfersOf(legs: readonly Walked[]): ReadonlySet<Place> {
  const found = new Set<Place>();
  const modes = new Map<Place, Mode>();
  for (const { step } of legs)
    for (const place of [step.start, step.end]) {
      const { mode } = step.leg;
      if ((modes.get(place) ?? mode) !== mode) found.add(place);
      modes.set(place, mode);
    }
  return found;
}
