import { walksOf, type Place, type Route, type RouteStep, type Routes } from '@keruen/data';

/** A leg where it is walked first, and every corridor that uses it. */
export interface Walked {
  readonly step: RouteStep;
  /** Id of its walk: what PageUp and PageDown move between. */
  readonly group: string;
  readonly main: boolean;
  /** The legs walked just before and after it in its group. */
  readonly before: RouteStep | undefined;
  readonly after: RouteStep | undefined;
  /** Numbers of the corridors, in their order on show. */
  readonly corridors: readonly number[];
  /** Place among the legs of its walk, from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
}

/** The legs of a route as walked. */
const legsOf = (route: Route): Omit<Walked, 'corridors'>[] =>
  walksOf(route).flatMap(({ id, kind, steps }) =>
    steps.map((step, at) => ({
      step,
      group: id,
      main: kind === 'main',
      before: steps[at - 1],
      after: steps[at + 1],
      position: at + 1,
      count: steps.length,
    })),
  );

/** Every leg once, in walking order, corridor after corridor. */
export function walk({ routes }: Routes): Walked[] {
  const found = new Map<string, Walked>();
  routes.forEach((route, corridor) => {
    legsOf(route).forEach((one) => {
      const { id } = one.step.leg;
      const seen = found.get(id) ?? { ...one, corridors: [] };
      const corridors = [...new Set([...seen.corridors, corridor])];
      found.set(id, { ...seen, main: seen.main || one.main, corridors });
    });
  });
  return [...found.values()];
}

/** Every place once, in the order in which it is first reached. */
export const visited = (legs: readonly Walked[]): Place[] => [
  ...new Set(legs.flatMap(({ step }) => [step.start, step.end])),
];
