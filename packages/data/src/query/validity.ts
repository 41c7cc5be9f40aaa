import { endOf, parsePeriod, startOf } from '../value/period.ts';
import type { Claim } from '../schema/claim.ts';

/** Whether the EDTF text begins after the last day of `asOf`. What is not a date never does. */
export function beginsAfter(text: string | undefined, asOf: string | undefined): boolean {
  const period = text === undefined ? undefined : parsePeriod(text);
  const date = asOf === undefined ? undefined : parsePeriod(asOf);
  return period !== undefined && date !== undefined && startOf(period) > endOf(date);
}

/** Whether the EDTF text ends before the first day of `asOf`. What is not a date never does. */
export function endsBefore(text: string | undefined, asOf: string | undefined): boolean {
  const period = text === undefined ? undefined : parsePeriod(text);
  const date = asOf === undefined ? undefined : parsePeriod(asOf);
  return period !== undefined && date !== undefined && endOf(period) < startOf(date);
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
