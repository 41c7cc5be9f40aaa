import { firstDayOf, lastDayOf } from '../query/date/days.ts';
import type { Observation } from '../schema/claim.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { evidenceFor, excludedBy, producersOf, type Evidence } from './evidence.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { over } from './interval.ts';
import { stated } from './stated.ts';
import { targetsPassed } from './targets-passed.ts';
import { figure, span } from './words.ts';

type Hope = Placed<Observation>;

/**
 * A target, and how many times the trade of a base year it is said to be, where the trade of that year makes it another number of
 * times. Both are told: one of them is wrong, whichever it is. Of several targets and ratios of one source those that fit another are right.
 */
export function targetVersusBase(ground: Ground, code: string): readonly Finding[] {
  return [...disagreements(ground, code), ...targetsPassed(ground, code)];
}

function disagreements(ground: Ground, code: string): readonly Finding[] {
  const of = (measure: Measure): readonly Hope[] =>
    [...ground.hopes, ...ground.claims.filter(isOfTarget)].filter(({ record }) => record.measure === measure);
  const pairs = of('trade-ratio').flatMap((ratio) =>
    of('trade-value')
      .filter((target) => belong(target.record, ratio.record))
      .map((target) => ({ target, ratio, against: disagreement(ground, target.record, ratio.record) })),
  );
  const fit = new Set(
    pairs.filter(({ against }) => !against).flatMap(({ target, ratio }) => [target, ratio]),
  );
  return pairs.flatMap(({ target, ratio, against }) => {
    if (!against) return [];
    const received = `${figure(ratio.record)} and ${figure(target.record)}`;
    const words = { expected: against.words, received };
    return [
      ...(fit.has(target) ? [] : [finding(code, target, words, [...against.ids, ratio.record.id])]),
      ...(fit.has(ratio) ? [] : [finding(code, ratio, words, [...against.ids, target.record.id])]),
    ];
  });
}

/**
 * Whether what is claimed is how many times the trade of a year a target is: its formula says so (`target / turnover 2023`), or it has none and
 * is of a time that was still to come.
 */
const isOfTarget = ({ record }: Hope): boolean =>
  record.measure === 'trade-ratio' &&
  (record.formula === undefined ? isPremature(record) : /\btarget\b/i.test(record.formula));

/** A target and a ratio of one source about one flow, the ratio's base before the target's time. */
function belong(target: Observation, ratio: Observation): boolean {
  const fields = ['reporter', 'partner', 'flow', 'product'] as const;
  const alike = fields.every((field) => target[field] === ratio[field]);
  const earlier = basePeriodsOf(target, ratio).some((base) => lastDayOf(base) < firstDayOf(target.period));
  return alike && earlier && producersOf(target) === producersOf(ratio);
}

/**
 * The year that the formula names, else the ratio's own period, or where it begins if it lasts until the target; where it is the target's, the
 * year before that, or one of the last before the target was set: nobody says which.
 */
function basePeriodsOf(
  target: Observation,
  { formula, period, knownFrom, asOf }: Observation,
): readonly (string | undefined)[] {
  const named = formula?.match(/\d{4}(-\d\d)?/g) ?? [];
  if (named.length > 0) return [named.at(-1)];
  if (period !== target.period) {
    const reaches = lastDayOf(period) >= firstDayOf(target.period);
    return [reaches ? period?.split('/')[0] : period];
  }
  const made = yearOf(lastDayOf(target.knownFrom ?? target.asOf ?? knownFrom ?? asOf));
  const years = [yearOf(firstDayOf(target.period)) - 1, made, made - 1, made - 2];
  return [...new Set(years)].filter((year) => year >= 1000).map(String);
}

const yearOf = (day: number): number => Math.floor(day / 10000);

/** The base by which the two do not agree; undefined where one makes them agree, and where none is known. */
function disagreement(
  ground: Ground,
  target: Observation,
  ratio: Observation,
): Pick<Evidence, 'words' | 'ids'> | undefined {
  const [aim, times] = [stated(target), stated(ratio)];
  if (!aim || !times) return undefined;
  const bases = basePeriodsOf(target, ratio).flatMap((period) =>
    evidenceFor(target, ground)({ ...target, period }),
  );
  const multiples = bases.map((base) => ({ ...base, interval: over(aim, base.interval) }));
  const [first] = multiples;
  if (!first || !excludedBy(times, multiples)) return undefined;
  return { words: `${span(first.interval)} times the base, which is ${first.words}`, ids: first.ids };
}
