import type { Routes } from '@keruen/data';
import { speakStep } from '../describe/route.ts';
import type { Locale } from '../locale/locale.ts';
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
    locale,
  );
}
