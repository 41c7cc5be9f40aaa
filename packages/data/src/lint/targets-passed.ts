import { firstDayOf, lastDayOf } from '../query/date/days.ts';
import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { wholeNumber } from '../value/whole.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { tonnesIn } from './mass.ts';
import { figure } from './words.ts';

/** How many times a target the trade must be: what is less may be a rounded number, or trade that is not counted in. */
const CLEARLY = 1.2;

/** How many years back the last known one may lie from when a target was set. */
const YEARS = 2;

/** Flows that nobody wants to be less. */
const WANTED: readonly string[] = ['export', 'turnover'];

/** Targets that the trade of the last year had passed already when they were set: the number or the base is wrong. */
export function targetsPassed(ground: Ground, code: string): readonly Finding[] {
  return ground.hopes.flatMap((target) => {
    const { record } = target;
    const most = mostOf(record);
    const bases = most === undefined ? [] : basesOf(ground, record);
    const [base] = bases;
    if (most === undefined || !base || !bases.every(({ interval }) => interval.low > most * CLEARLY))
      return [];
    const words = { expected: `more than the base, ${base.words}`, received: figure(record) };
    return [finding(code, target, words, base.ids)];
  });
}

/** The number that is aimed at, in tonnes where it is of a mass; undefined where it is no target of more trade in whole years. */
function mostOf({
  nature,
  measure,
  flow,
  qualifier = 'exact',
  value,
  high,
  ...record
}: Observation): number | undefined {
  const { from, to } = parsePeriod(record.period ?? '') ?? {};
  const isOfYears = from !== undefined && to !== undefined && (from.month ?? to.month) === undefined;
  const isWanted = ['trade-value', 'trade-quantity'].includes(measure) && WANTED.includes(flow ?? '');
  if (nature !== 'target' || !isOfYears || !isWanted || ['at-most', 'under'].includes(qualifier))
    return undefined;
  return wholeNumber(high ?? value ?? Infinity, record.scale) * (tonnesIn(record.unit) ?? 1);
}

/** The trade of the last year that was over when the target was set, as far as it is known. */
function basesOf(ground: Ground, target: Observation): readonly Evidence[] {
  const made = lastDayOf(target.knownFrom ?? target.asOf);
  // Told after its time began, it may be much older than whoever tells it.
  if (!(made < firstDayOf(target.period))) return [];
  const year = Math.floor(made / 10000);
  for (let back = 1; back <= YEARS; back++) {
    const period = String(year - back).padStart(4, '0');
    const bases = evidenceOf(ground, { ...target, period, periodKind: 'year' });
    if (bases.length > 0) return bases;
  }
  return [];
}
