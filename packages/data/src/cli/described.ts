import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';
import { comparePeriods, parsePeriod, type Period } from '../value/period.ts';
import { Tally } from './tally.ts';

/** What records of one kind have together. */
export interface Together {
  count: number;
  readonly natures: Tally;
  readonly units: Tally;
  first?: Period;
  last?: Period;
}

/** What is inside a dataset: numbers by measure, and everything claimed by who claims it. */
export interface Described {
  readonly observations: number;
  readonly measures: ReadonlyMap<string, Together>;
  readonly claimants: ReadonlyMap<string, Together>;
  /** How often each source is cited. */
  readonly sources: Tally;
}

export function described(dataset: Dataset): Described {
  const [measures, claimants, sources] = [
    new Map<string, Together>(),
    new Map<string, Together>(),
    new Tally(),
  ];
  const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
  const names = new Map(dataset.actors.map(({ id, names: { en } }) => [id, en]));
  const take = (each: Observation | Statement): void => {
    if ('value' in each) add(measures, each.measure, each, each.unit);
    const {
      attribution,
      sources: [first],
    } = each;
    const who =
      attribution === undefined
        ? publishers.get(first?.source ?? '')
        : (names.get(attribution) ?? attribution);
    add(claimants, who ?? 'nobody', each);
    for (const { source } of each.sources) sources.add(source);
  };
  let observations = 0;
  for (const each of observationsOf(dataset)) {
    observations++;
    take(each);
  }
  dataset.statements.forEach(take);
  return { observations, measures, claimants, sources };
}

function* observationsOf({ observations, series }: Dataset): Generator<Observation> {
  yield* observations;
  for (const each of series) for (let row = 0; row < lengthOf(each); row++) yield observationAt(each, row);
}

function add(
  all: Map<string, Together>,
  key: string,
  { nature, period }: Observation | Statement,
  unit?: string,
): void {
  const together = all.get(key) ?? { count: 0, natures: new Tally(), units: new Tally() };
  all.set(key, together);
  together.count++;
  together.natures.add(nature);
  if (unit) together.units.add(unit);
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (!parsed) return;
  if (!together.first || comparePeriods(parsed, together.first) < 0) together.first = parsed;
  if (!together.last || comparePeriods(parsed, together.last) > 0) together.last = parsed;
}
