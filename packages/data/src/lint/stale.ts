import { parsePeriod } from '../value/period.ts';
import { lastDayOf } from '../query/date/days.ts';
import { yearBefore } from '../query/trade/year-before.ts';
import type { Dataset } from '../schema/dataset.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';
import { apart } from './interval.ts';
import { misplaced } from './misplaced.ts';
import { isBound } from './stated.ts';
import { figure } from './words.ts';

/** Years after which the status of a way, confirmed once, may no longer hold. */
const CONFIRMED = 10;

/** A number or place that was that of the year before and is no longer, and a leg whose status was confirmed long before the dataset's date. */
export function stale(ground: Ground, code: string): readonly Finding[] {
  return [
    ...ofTheYearBefore(ground, code),
    ...placesLost(ground, code),
    ...unconfirmed(ground.dataset, code),
  ];
}

/** The official figure of the year before that a claim agrees with, where it does not with that of its own. */
export function earlierOf(ground: Ground, { claim, allows }: Contradiction): Evidence | undefined {
  const period = parsePeriod(claim.record.period ?? '');
  if (!period || isBound(claim.record)) return undefined;
  const before = evidenceOf(ground, { ...claim.record, period: yearBefore(period).text });
  return before.find(({ interval }) => !apart(allows, interval));
}

function ofTheYearBefore(ground: Ground, code: string): readonly Finding[] {
  return contradictions(ground).flatMap((contradiction) => {
    const earlier = earlierOf(ground, contradiction);
    if (!earlier) return [];
    const { claim, nearest } = contradiction;
    const expected = `${nearest.words}; the number is that of the year before, ${earlier.words}`;
    return [
      finding(code, claim, { expected, received: figure(claim.record) }, [...nearest.ids, ...earlier.ids]),
    ];
  });
}

function placesLost(ground: Ground, code: string): readonly Finding[] {
  return misplaced(ground).flatMap(({ claim, now, before }) => {
    if (!before) return [];
    const expected = `${now.words}; the year before it was ${before.words}`;
    return [finding(code, claim, { expected, received: figure(claim.record) }, [...now.ids, ...before.ids])];
  });
}

/** Without a date of its own (`asOf`) a dataset says nothing of today, and no status is old. */
function unconfirmed({ asOf, legs }: Dataset, code: string): readonly Finding[] {
  const limit = lastDayOf(asOf) - CONFIRMED * 10000;
  return legs
    .map((record, i) => ({ record, path: `legs[${i}]` }))
    .filter(({ record }) => lastDayOf(record.asOf) < limit)
    .map((placed: Placed<Dataset['legs'][number]>) => {
      const expected = `a status confirmed within ${CONFIRMED} years of ${asOf}`;
      return finding(code, placed, { expected, received: placed.record.asOf ?? '' });
    });
}
