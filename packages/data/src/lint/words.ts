import { wholeNumber } from '../value/whole.ts';
import type { Observation } from '../schema/claim.ts';
import type { Interval } from './interval.ts';

/** A number as a reader can check it: whole ones in full, others with four significant digits. */
export function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

/** A value with its unit, as it is qualified: `at-most 9000000 USD`. */
export function figure(record: Observation): string {
  const { value, high, scale, unit, per, qualifier, missing } = record;
  if (value === null) return missing ?? 'no value';
  const low = digits(wholeNumber(value, scale));
  const range = high === undefined ? low : `${low} to ${digits(wholeNumber(high, scale))}`;
  return [qualifier, range, per === undefined ? unit : `${unit} per ${per}`].filter(Boolean).join(' ');
}

/** An interval in words: the number where it is one, else its ends. */
export function span({ low, high }: Interval): string {
  if (low === -Infinity || low === 0) return high === Infinity ? 'any number' : `at most ${digits(high)}`;
  if (high === Infinity) return `at least ${digits(low)}`;
  return high - low <= Math.abs(high) * 0.001 ? digits(high) : `${digits(low)} to ${digits(high)}`;
}

/** Who says so: the id of a record, its nature and sources, and when it became known. */
export function cited({ id, nature, sources, knownFrom }: Observation): string {
  const where = [...new Set(sources.map(({ source }) => source))].join(', ');
  const later = knownFrom === undefined ? '' : `, known from ${knownFrom}`;
  return `${id} (${nature}, ${where}${later})`;
}
