import type { Routes } from '@keruen/data';
import { speakStep, type Locale } from '@keruen/figure';
import { listMarkup } from './list-markup.ts';

/** The legs of corridors, a sentence each, in the order in which they are walked. */
export function routeMarkup(routes: Routes, locale: Locale): string {
  const steps = routes.routes.flatMap(({ main, branches, detached }) => [
    ...main,
    ...[...branches, ...detached].flatMap((part) => part.steps),
  ]);
  return listMarkup(
    'ol',
    steps.map((step, i) => speakStep(step, i + 1, steps.length, routes, locale)),
  );
}
