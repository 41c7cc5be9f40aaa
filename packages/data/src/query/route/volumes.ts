import type { Observation } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Measure } from '../../schema/vocabulary.ts';
import { wholeNumber } from '../../value/whole.ts';
import { lastDayOf } from '../date/days.ts';
import { validOn } from '../date/validity.ts';

/** How much is published to go along a corridor or a leg in a year or a season. */
export interface Volume {
  readonly observation: Observation;
  /** In units of `observation.unit`. */
  readonly value: number;
}

/** Kinds of period of which volumes can be compared: not a day, a month, or part of a year. */
const WHOLE: readonly (string | undefined)[] = ['year', 'fiscal', 'marketing'];

/** Said to have been so, by a bureau before all others: no target, forecast, or number known to be wrong. */
const RANK: readonly string[] = ['statistic', 'derived', 'claim'];

function isVolume(one: Observation, asked: Measure): boolean {
  const { measure, nature, period = '', periodKind, rank, value } = one;
  const whole = periodKind ? WHOLE.includes(periodKind) : /^\d{4}$/.test(period);
  return measure === asked && RANK.includes(nature) && whole && rank !== 'deprecated' && value !== null;
}

/** The unit most numbers are in: widths in two units could not be compared. */
function commonUnit(found: readonly Observation[]): string | undefined {
  const count = (unit: string): number => found.filter((one) => one.unit === unit).length;
  return [...new Set(found.map(({ unit }) => unit))].sort((a, b) => count(b) - count(a))[0];
}

/**
 * For each Subject (`corridor:titr`, `leg:…`) the number its width is drawn by: official before claimed, then the latest. Loads of single trains,
 * targets and forecasts are none.
 */
export function volumes(dataset: Dataset, measure: Measure, asOf?: string): ReadonlyMap<string, Volume> {
  const found = dataset.observations.filter(
    (one) => /^(corridor|leg):/.test(one.about ?? '') && isVolume(one, measure) && validOn(one, asOf),
  );
  const unit = commonUnit(found);
  const chosen = new Map<string, Volume>();
  const rank = ({ nature, period }: Observation): number => RANK.indexOf(nature) * 1e6 - lastDayOf(period);
  for (const observation of found.filter((one) => one.unit === unit)) {
    const known = chosen.get(observation.about!);
    if (known && rank(known.observation) <= rank(observation)) continue;
    chosen.set(observation.about!, {
      observation,
      value: wholeNumber(observation.value!, observation.scale),
    });
  }
  return chosen;
}
