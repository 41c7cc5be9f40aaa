import type { Place, Route, RouteStep, Routes } from '@keruen/data';

/** A stretch of a route that is walked without a jump: its main line, a branch or a detached part. */
export interface Stretch {
  /** `titr`, `titr/branch-1`, `titr/detached-1`: what PageUp and PageDown move between. */
  readonly group: string;
  readonly corridor: number;
  readonly main: boolean;
  readonly steps: readonly RouteStep[];
}

/** A leg where it is walked first, and every corridor that uses it. */
export interface Walked {
  readonly step: RouteStep;
  readonly group: string;
  readonly main: boolean;
  /** Numbers of the corridors, in their order on show. */
  readonly corridors: readonly number[];
  /** Place among all legs of its route, from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
}

function stretchesOf(route: Route, corridor: number): Stretch[] {
  const { id } = route.corridor;
  const parts = (kind: 'branch' | 'detached', list: Route['branches']): Stretch[] =>
    list.map(({ steps }, i) => ({ group: `${id}/${kind}-${i + 1}`, corridor, main: false, steps }));
  return [
    { group: id, corridor, main: true, steps: route.main },
    ...parts('branch', route.branches),
    ...parts('detached', route.detached),
  ];
}

/** Every stretch of every route: main line, branches, detached parts, corridor after corridor. */
export const stretches = (routes: Routes): Stretch[] => routes.routes.flatMap(stretchesOf);

const sound = ({ lon, lat }: Place): boolean => Number.isFinite(lon) && Number.isFinite(lat);

/** Whether a leg can be drawn: both its places have coordinates. */
export const drawable = ({ start, end }: RouteStep): boolean => sound(start) && sound(end);

/** The runs of drawable legs that follow each other without a gap. */
export function unbroken(steps: readonly RouteStep[]): RouteStep[][] {
  const runs: RouteStep[][] = [];
  for (const step of steps.filter(drawable)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.end.id === step.start.id) last.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Every leg once, in walking order. */
export function walk(routes: Routes): Walked[] {
  const found = new Map<string, Walked>();
  routes.routes.forEach((route, corridor) => {
    const parts = stretchesOf(route, corridor);
    const count = parts.reduce((sum, { steps }) => sum + steps.length, 0);
    let position = 0;
    for (const { steps, group, main } of parts) {
      for (const step of steps) {
        position += 1;
        const seen = found.get(step.leg.id);
        if (!seen) found.set(step.leg.id, { step, group, main, corridors: [corridor], position, count });
        else if (!seen.corridors.includes(corridor)) {
          found.set(step.leg.id, {
            ...seen,
            main: seen.main || main,
            corridors: [...seen.corridors, corridor],
          });
        }
      }
    }
  });
  return [...found.values()];
}

/** Every place once, in the order in which it is first reached. */
export function visited(legs: readonly Walked[]): Place[] {
  const found = new Map<string, Place>();
  for (const { step } of legs) {
    for (const place of [step.start, step.end]) if (!found.has(place.id)) found.set(place.id, place);
  }
  return [...found.values()];
}
