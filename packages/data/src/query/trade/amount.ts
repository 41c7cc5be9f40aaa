import { MISSING_REASONS } from '../../schema/vocabulary.ts';
import type { MissingReason, Qualifier } from '../../schema/vocabulary.ts';
import type { Row } from './rows.ts';

/** A number to compute with, or why there is none. */
export type Amount = number | MissingReason;

/** Qualifiers that leave a number what it is, near enough to be computed with. */
const NEAR: readonly (Qualifier | undefined)[] = [undefined, 'exact', 'approx', 'almost'];

/** Whether a row says one number: neither a bound nor a range. */
export const isPointValue = ({ high, observation }: Row): boolean =>
  high === undefined && NEAR.includes(observation.qualifier);

/** The amount of a row: a reported nothing is 0; a range or a bound is no amount, and neither is a row that is not there. */
export function amountOf(row: Row | undefined): Amount {
  if (!row) return 'unknown';
  const { value, observation } = row;
  if (value === null) return observation.missing === 'nil' ? 0 : (observation.missing ?? 'unknown');
  return isPointValue(row) ? value : 'unknown';
}

/** What is computed from amounts: missing where one is, and where the result is no number that can be drawn. */
export function computed(
  amounts: readonly Amount[],
  compute: (numbers: readonly number[]) => number,
): Amount {
  const reason = MISSING_REASONS.find((one) => amounts.includes(one));
  if (reason) return reason;
  const value = compute(amounts as readonly number[]);
  return Number.isFinite(value) ? value : 'not-applicable';
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export const difference = ([first = NaN, second = NaN]: readonly number[]): number => first - second;

/** How many times the second the first is; no number where the second is not above zero: −5 is not half of −10, as 10 is not −2 times −5. */
export const quotient = ([first = NaN, second = NaN]: readonly number[]): number =>
  second > 0 ? first / second : NaN;
