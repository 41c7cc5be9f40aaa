import type { Branch } from '../../schema/corridor.ts';
import type { Route, RouteStep } from './route.ts';

/** A part of a route that is walked from one end to the other. */
export interface Walk {
  /** `titr`, `titr/branch-1`, `titr/detached-1`: tells it from the other parts of all routes on show. */
  readonly id: string;
  readonly kind: 'main' | 'branch' | 'detached';
  /** What is said of it; nothing of a main line. */
  readonly branch?: Branch | undefined;
  readonly steps: readonly RouteStep[];
}

/** The parts of a route in the order in which they are told: the main line, which is always there, then branches, then what is detached. */
export function walksOf({ corridor, main, branches, detached }: Route): readonly Walk[] {
  const walks = (kind: 'branch' | 'detached', parts: Route['branches']): Walk[] =>
    parts.map((part, i) => ({ id: `${corridor.id}/${kind}-${i + 1}`, kind, ...part }));
  return [
    { id: corridor.id, kind: 'main', steps: main },
    ...walks('branch', branches),
    ...walks('detached', detached),
  ];
}

/** Every step of a route in that order; a leg that several parts walk comes as often. */
export const stepsOf = (route: Route): readonly RouteStep[] => walksOf(route).flatMap(({ steps }) => steps);
