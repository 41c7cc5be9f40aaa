import { comparePeriods, parsePeriod } from '../../value/period.ts';

/** −1, 0 or 1 by first day, then by last day; what is no date comes first. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [first, second] = [parsePeriod(a ?? ''), parsePeriod(b ?? '')];
  return first && second ? comparePeriods(first, second) : Number(!second) - Number(!first);
}
