import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { allowedBy } from './evidence.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';
import { tonnesIn } from './mass.ts';
import { placedObservations, wordOf } from './placed.ts';
import { cited, figure } from './words.ts';

/** How many times the capacity the freight must be: a way carries somewhat more than it was made for. */
const CLEARLY = 1.1;

/** How many years old a capacity may be: an older one may have been raised. */
const YEARS = 1;

/**
 * Freight that was carried within a year, and is more than any capacity that is stated of its way for a year, or of one leg of the main line of its corridor. What a
 * corridor carries need not pass each of its legs: a leg bounds only what is counted in the same words as its capacity.
 */
export function freightAboveCapacity({ dataset }: Ground, code: string): readonly Finding[] {
  const all = placedObservations(dataset, ['statistic', 'claim', 'derived'], (series, row) =>
    /freight|capacity/.test(wordOf(series, 'measure', row) ?? ''),
  ).filter(({ record }) => !record.negated && record.rank !== 'deprecated' && isOfYear(record));
  const of = (measure: string): readonly Placed<Observation>[] =>
    all.filter(({ record }) => record.measure === measure);
  const capacities = of('capacity').map(({ record }) => record);
  const legs = new Map(
    dataset.corridors.map(({ id, main }) => [`corridor:${id}`, main.map(({ leg }) => `leg:${leg}`)]),
  );
  return of('freight').flatMap((freight) => {
    const { record } = freight;
    const low = allowedBy(record)?.low ?? 0;
    const [bounds] = [record.about, ...(legs.get(record.about ?? '') ?? [])]
      .map((way) => capacities.filter((one) => one.about === way && bears(one, record)))
      .filter((each) => each.length > 0 && low > mostOf(each) * CLEARLY)
      .sort((a, b) => mostOf(a) - mostOf(b));
    if (!bounds) return [];
    const [first] = bounds;
    const way = first!.about === record.about ? 'the capacity' : `the capacity of ${first!.about}`;
    const expected = `no more than ${way}, ${figure(first!)}: ${cited(first!)}`;
    const ids = bounds.map(({ id }) => id);
    return [finding(code, freight, { expected, received: figure(record) }, ids)];
  });
}

/** The most that any of the capacities stated of one way allows. */
const mostOf = (capacities: readonly Observation[]): number =>
  Math.max(...capacities.map((one) => allowedBy(one)?.high ?? Infinity));

/** Whether a number is of no more than a year: so much each year, or in all within one. */
function isOfYear({ measure, per, period = '' }: Observation): boolean {
  const { from, to } = parsePeriod(period) ?? {};
  return per === 'ANN' || (per === undefined && (measure === 'capacity' || from?.year === to?.year));
}

/** Whether a capacity is of the same part of a way as a freight, and of its time. */
function bears(capacity: Observation, freight: Observation): boolean {
  const { about, unit, definition } = capacity;
  const carried = parsePeriod(freight.period)?.from?.year;
  return (
    about !== undefined &&
    (unit === freight.unit || [unit, freight.unit].every((one) => tonnesIn(one) !== undefined)) &&
    (definition === undefined ? about === freight.about : definition === freight.definition) &&
    carried !== undefined &&
    knownUntil(capacity) >= carried - YEARS
  );
}

/** The last year for which a capacity is stated: that of its period, else when it was said. One without a date is not old. */
function knownUntil({ period, asOf, knownFrom }: Observation): number {
  return parsePeriod(period ?? asOf ?? knownFrom)?.to?.year ?? Infinity;
}
