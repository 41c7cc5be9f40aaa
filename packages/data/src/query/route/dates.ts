import { firstDayOf, lastDayOf } from '../date/days.ts';
import type { Routes } from './route.ts';
import { stepsOf } from './walks.ts';
import { beginsAfter } from '../date/validity.ts';

/**
 * EDTF dates on which a status of a leg on show is known to have changed, in order. A month or a year counts from its first day, as a question
 * about it does; where an exacter date has told all of it already it is left out.
 */
export function routeDates({ routes }: Pick<Routes, 'routes'>): readonly string[] {
  const legs = new Set(routes.flatMap(stepsOf).map(({ leg }) => leg));
  const dates = [...legs]
    .flatMap(({ changes = [] }) => changes)
    .filter(({ build, service }) => (build ?? service) !== undefined)
    .map(({ date }) => ({ date, first: firstDayOf(date), last: lastDayOf(date) }))
    .filter(({ last }) => Number.isFinite(last))
    .sort((a, b) => a.last - b.last);
  let told = -Infinity;
  return dates.flatMap(({ date, last }) => {
    const isNew = dates.some(({ first }) => first > told && first <= last);
    if (isNew) told = last;
    return isNew ? [date] : [];
  });
}

/** The same dates, and before them a year in which none of the changes had come yet: how things stood before the first. */
export function routeStops(routes: Pick<Routes, 'routes'>): readonly string[] {
  const dates = routeDates(routes);
  return dates.length ? [`${Math.floor(firstDayOf(dates[0]) / 10_000) - 1}`, ...dates] : [];
}

/** Which of `routeDates` tells how things stood on an EDTF date: the last that had begun; the first where none had. */
export const routeDateAt = (dates: readonly string[], asOf: string): number =>
  Math.max(0, dates.filter((date) => !beginsAfter(date, asOf)).length - 1);
