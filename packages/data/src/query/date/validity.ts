import type { Claim } from '../../schema/claim.ts';
import { firstDayOf, lastDayOf } from './days.ts';

/** Whether the EDTF text begins after the last day of `asOf`. What is not a date never does. */
export function beginsAfter(text: string | undefined, asOf: string | undefined): boolean {
  return firstDayOf(text) > lastDayOf(asOf);
}

/** Whether the EDTF text ends before the first day of `asOf`. What is not a date never does. */
export function endsBefore(text: string | undefined, asOf: string | undefined): boolean {
  return lastDayOf(text) < firstDayOf(asOf);
}

/**
 * Whether a claim holds on the date: not where its period lies after it. A target or forecast speaks of
 * a time to come by its nature: it counts from when it was made, where that is recorded.
 */
export function validOn(claim: Claim, asOf: string | undefined): boolean {
  if (!beginsAfter(claim.period, asOf)) return true;
  const ahead = claim.nature === 'target' || claim.nature === 'forecast';
  const made = claim.knownFrom ?? claim.asOf;
  return ahead && made !== undefined && !beginsAfter(made, asOf);
}

/** When something became known, where that is after the date. */
export function publishedLater(
  { knownFrom }: Pick<Claim, 'knownFrom'>,
  asOf: string | undefined,
): string | undefined {
  return beginsAfter(knownFrom, asOf) ? knownFrom : undefined;
}
