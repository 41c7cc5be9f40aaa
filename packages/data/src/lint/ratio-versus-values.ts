import { yearBefore } from '../query/year-before.ts';
import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { evidenceFor, evidenceOf, excludedBy, type Evidence } from './evidence.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { over } from './interval.ts';
import { stated } from './stated.ts';
import type { Topic } from './topic.ts';
import { figure, span } from './words.ts';

/** The two values that a ratio compares, but for their currency. */
export interface Compared {
  readonly own: Topic;
  readonly base: Topic;
}

/**
 * What a ratio of trade compares: its period with the year that its formula names (`turnover 2022 / turnover 2021`), or with the year
 * before where it has no formula. A formula that names anything else is not understood.
 */
export function comparedBy(ratio: Observation): Compared | undefined {
  const { formula, flow, period = '' } = ratio;
  const parsed = parsePeriod(period);
  if (!parsed || flow === undefined) return undefined;
  const [own, base, third] =
    formula === undefined ? [period, yearBefore(parsed).text] : (formula.match(/\d{4}(-\d\d)?/g) ?? []);
  if (own !== period || base === undefined || third !== undefined) return undefined;
  const value = { ...ratio, measure: 'trade-value', per: undefined } as const;
  return { own: value, base: { ...value, period: base } };
}

/** A ratio that the official values do not make; where there are none, that the values of its own source do not make. */
export function ratioVersusValues(ground: Ground, code: string): readonly Finding[] {
  return ground.claims.flatMap((claim) => {
    const { record } = claim;
    const allows = stated(record);
    const compared = record.measure === 'trade-ratio' ? comparedBy(record) : undefined;
    if (!allows || !compared) return [];
    const official = quotientsOf(ground, compared, (topic) => evidenceOf(ground, topic));
    const all = official.length > 0 ? official : quotientsOf(ground, compared, evidenceFor(record, ground));
    const [first] = all;
    if (!first || !excludedBy(allows, all)) return [];
    return [finding(code, claim, { expected: first.words, received: figure(record) }, first.ids)];
  });
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
