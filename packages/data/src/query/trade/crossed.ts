import { firstDayOf } from '../date/days.ts';
import type { Row } from './rows.ts';

/**
 * A value that compares figures of several times, with the flag `break` only where one lies between them. A break stands before the figure that is
 * flagged, so what is compared from that figure on does not cross it; `series` are all figures of the line, of which one between may be flagged. Figures of
 * one time have the break that any of them has.
 */
export function withBreaks(row: Row, inputs: readonly Row[], series: readonly Row[]): Row {
  const dayOf = ({ observation }: Row): number => firstDayOf(observation.period);
  const days = inputs.map(dayOf).sort((a, b) => a - b);
  const [first, last] = [days[0]!, days.at(-1)!];
  const isCrossed = [...inputs, ...series].some((one) => {
    const day = one.observation.obsStatus?.includes('break') ? dayOf(one) : NaN;
    return first < last ? day > first && day <= last : day === last;
  });
  const flags = (row.observation.obsStatus ?? []).filter((flag) => flag !== 'break');
  const obsStatus = isCrossed ? [...flags, 'break' as const] : flags;
  return { ...row, observation: { ...row.observation, obsStatus: obsStatus.length ? obsStatus : undefined } };
}
