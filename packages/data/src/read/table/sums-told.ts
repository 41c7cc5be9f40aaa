import type { Observation } from '../../schema/claim.ts';
import { isSumId, SUM } from '../../value/sum.ts';
import type { IssueList } from '../report/issue-list.ts';

const idOf = ({ reporter, partner }: Observation): string | undefined => partner ?? reporter;

const isAmount = ({ measure, value }: Observation): boolean =>
  value !== null && ['trade-value', 'trade-quantity', 'count'].includes(measure);

/** Numbers of one period, flow and unit: a sum and what may be its parts. */
function groupsOf(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const one of observations.filter(isAmount)) {
    const key = [one.period, one.flow, one.measure, one.unit, one.scale].join('|');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Tells of a sum that is less than its parts: some of these may be sums of others, or a number may be wrong. */
export function reportSums(observations: readonly Observation[], issues: IssueList): void {
  for (const group of groupsOf(observations)) {
    const [sum, another] = group.filter((one) => idOf(one) === SUM);
    const parts = group.filter((one) => !isSumId(idOf(one)));
    if (!sum || another || parts.some(({ value }) => value! < 0)) continue;
    const all = parts.reduce((most, { value }) => most + value!, 0);
    const step = 10 ** -Math.max(0, ...group.map(({ decimals = 0 }) => decimals));
    if (all - sum.value! > 0.501 * step * (parts.length + 1))
      issues.warn(
        'less-than-parts',
        sum.sources[0]?.at ?? '',
        `at least ${Number(all.toPrecision(12))}, which its parts come to`,
        sum.value,
      );
  }
}
