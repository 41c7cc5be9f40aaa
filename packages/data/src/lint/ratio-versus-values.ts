import type { Observation } from '../schema/claim.ts';
import { comparedBy, flowSharedBy, sharedBy, type Compared } from './compared.ts';
import { evidenceFor, evidenceOf, excludedBy, type Evidence } from './evidence.ts';
import { finding, type Finding } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { apart, over, type Interval } from './interval.ts';
import { stated } from './stated.ts';
import type { Topic } from './topic.ts';
import { figure, span } from './words.ts';

/** A ratio, a change or a share that the official values do not make; where there are none, that the values of its own source do not make. */
export function ratioVersusValues(ground: Ground, code: string): readonly Finding[] {
  return ground.claims.flatMap((claim) => {
    const { record } = claim;
    const allows = stated(record);
    const readings = readingsOf(record, ground);
    if (!allows || readings.length === 0) return [];
    const told = asQuotient(allows, record);
    const all = readings.map((compared) => quotientsFor(record, ground, compared));
    const [first] = all.flat();
    if (!first || !all.every((each) => excludedBy(told, each)) || isExcused(record, told, ground)) return [];
    return [finding(code, claim, { expected: first.words, received: figure(record) }, first.ids)];
  });
}

/** What a revision of both values may move a change by. */
const REVISION = 0.02;

/** The quotients that a ratio, a share or a change allows: a change is what a quotient is above one. */
function asQuotient({ low, high }: Interval, { measure, unit }: Observation): Interval {
  const whole = measure !== 'trade-ratio' && unit !== 'ratio' ? 100 : 1;
  if (measure !== 'change') return { low: low / whole, high: high / whole };
  return { low: low / whole + 1 - REVISION, high: high / whole + 1 + REVISION };
}

/** What a record may compare; nothing where it is not judged here. A share that a statistic gives itself is held against that. */
function readingsOf(record: Observation, ground: Ground): readonly Compared[] {
  if (record.measure === 'trade-ratio') return comparedBy(record);
  if (record.measure === 'change')
    return record.definition === undefined && !isPremature(record) ? comparedBy(record) : [];
  const isShare = record.measure === 'trade-share' && !isPremature(record);
  return isShare && evidenceOf(ground, record).length === 0 ? sharedBy(record) : [];
}

function isExcused(record: Observation, told: Interval, ground: Ground): boolean {
  if (record.measure !== 'trade-share') return false;
  const all = flowSharedBy(record).flatMap((compared) => quotientsFor(record, ground, compared));
  return all.some(({ interval }) => !apart(told, interval));
}

function quotientsFor(record: Observation, ground: Ground, compared: Compared): readonly Evidence[] {
  const official = quotientsOf(ground, compared, (topic) => evidenceOf(ground, topic));
  return official.length > 0 ? official : quotientsOf(ground, compared, evidenceFor(record, ground));
}

/** Each value of the own period over each of the base, of one producer and in one currency. Over what may be nothing there is no ratio. */
function quotientsOf(
  { currencies }: Ground,
  { own, base }: Compared,
  look: (topic: Topic) => readonly Evidence[],
): readonly Evidence[] {
  return currencies.flatMap((unit) => {
    const below = look({ ...base, unit });
    return look({ ...own, unit }).flatMap((above) =>
      below
        .filter(({ producer, interval }) => producer === above.producer && interval.low > 0)
        .map((one) => quotient(above, one)),
    );
  });
}

function quotient(above: Evidence, below: Evidence): Evidence {
  const interval = over(above.interval, below.interval);
  const words = `${span(interval)}, which is ${above.words}, over ${below.words}`;
  const rough = (above.rough ?? below.rough) === true;
  return { interval, words, ids: [...above.ids, ...below.ids], producer: above.producer, rough };
}
