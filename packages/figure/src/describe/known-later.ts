import { isKnownOn, type Routes, type RouteStep } from '@keruen/data';
import { routeWords } from '../locale/books/route.ts';
import { statusWords } from '../locale/books/status.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { counted, headed } from './phrase.ts';

/**
 * `26 legs: known for 2025`: of how many of the legs no dated source says how they were on the date of the map, and for which years their
 * status is known. Empty where there is none.
 */
export function speakKnownLater(steps: readonly RouteStep[], { query }: Routes, locale: Locale): string {
  const years = new Map(
    steps.flatMap(({ leg, status: { undated, knownFor } }) =>
      undated && knownFor && !isKnownOn({ asOf: knownFor }, query.asOf)
        ? [[leg.id, knownFor.slice(0, 4)]]
        : [],
    ),
  );
  const [first, ...others] = [...years.values()].sort();
  const last = others.at(-1);
  if (!first) return '';
  const date = last && last !== first ? `${first}/${last}` : first;
  const legs = counted(years.size, routeWords(locale).route.count.leg, locale)!;
  return headed(legs, statusWords(locale).knownFor(formatDate(date, locale)));
}
