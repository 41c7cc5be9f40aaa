import { parsePeriod, within, type Period } from '@keruen/data';
import type { Subject } from '../scene/subject.ts';

const PERIOD = 'period:';

const periodIn = (subject: Subject): Period | undefined =>
  subject.startsWith(PERIOD) ? parsePeriod(subject.slice(PERIOD.length)) : undefined;

/**
 * Whether something on show is meant when a reader points at a Subject: it is that, is part of it or is related to it. A month is
 * part of its year and of every interval it lies in; an interval that reaches beyond the year is not.
 */
export function isMeant(pointed: Subject, kin: ReadonlySet<Subject>): boolean {
  if (kin.has(pointed)) return true;
  const asked = periodIn(pointed);
  if (!asked) return false;
  return [...kin].some((one) => {
    const period = periodIn(one);
    return period !== undefined && within(period, asked);
  });
}
