import { firstDayOf, lastDayOf } from '../query/days.ts';
import type { Observation } from '../schema/claim.ts';
import { evidence, evidenceOf, producersOf, type Evidence } from './evidence.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';
import { apart, over } from './interval.ts';
import { stated } from './stated.ts';
import type { Topic } from './topic.ts';
import { figure, span } from './words.ts';

/**
 * A target, and how many times the trade of a base year it is said to be, where the trade of that year makes it another number of
 * times. Both are told: one of them is wrong, whichever it is.
 */
export function targetVersusBase(ground: Ground, code: string): readonly Finding[] {
  const targets = ground.hopes.filter(({ record }) => record.measure === 'trade-value');
  const ratios = ground.hopes.filter(({ record }) => record.measure === 'trade-ratio');
  return ratios.flatMap((ratio) =>
    targets
      .filter((target) => belong(target.record, ratio.record))
      .flatMap((target) => disagreement(ground, target, ratio, code)),
  );
}

/** A target and a ratio of one source about one flow, the ratio's base before the target's time. */
function belong(target: Observation, ratio: Observation): boolean {
  const fields = ['reporter', 'partner', 'flow', 'product'] as const;
  const alike = fields.every((field) => target[field] === ratio[field]);
  const earlier = lastDayOf(basePeriodOf(target, ratio)) < firstDayOf(target.period);
  return alike && earlier && producersOf(target) === producersOf(ratio);
}

/** The year that the formula names, else the ratio's own period; where that is the target's, the year before it. */
function basePeriodOf(target: Observation, { formula, period }: Observation): string | undefined {
  const named = formula?.match(/\d{4}(-\d\d)?/g) ?? [];
  if (named.length > 0) return named.at(-1);
  const year = Math.floor(firstDayOf(target.period) / 10000) - 1;
  return period === target.period && year >= 1000 ? String(year) : period;
}

function disagreement(
  ground: Ground,
  target: Placed<Observation>,
  ratio: Placed<Observation>,
  code: string,
): readonly Finding[] {
  const [aim, times] = [stated(target.record), stated(ratio.record)];
  const { nature: _, ...topic } = target.record;
  const bases = basesOf(
    ground,
    { ...topic, period: basePeriodOf(target.record, ratio.record) },
    target.record,
  );
  if (!aim || !times || bases.length === 0) return [];
  if (!bases.every(({ interval }) => apart(times, over(aim, interval)))) return [];
  const [{ interval, words, ids } = bases[0]!] = bases;
  const said = `${figure(ratio.record)} and ${figure(target.record)}`;
  const expected = `${span(over(aim, interval))} times the base, which is ${words}`;
  return [
    finding(code, target, { expected, received: said }, [...ids, ratio.record.id]),
    finding(code, ratio, { expected, received: said }, [...ids, target.record.id]),
  ];
}

/** The trade of the base year: official, else as the source of the target claims it itself. */
function basesOf(ground: Ground, topic: Topic, target: Observation): readonly Evidence[] {
  const official = evidenceOf(ground, topic);
  if (official.length > 0) return official;
  return ground.claimed(topic).flatMap((record) => {
    const own = record.nature === 'claim' && producersOf(record) === producersOf(target);
    const interval = own ? stated(record) : undefined;
    return interval ? [evidence(record, interval)] : [];
  });
}
