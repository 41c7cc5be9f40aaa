import type { Observation } from '../schema/claim.ts';
import { wholeNumber } from '../value/whole.ts';
import { apart, type Interval } from './interval.ts';
import { inTonnes } from './mass.ts';

/** So many digits two numbers share by chance once in a thousand times. */
const DIGITS = 4;

/** Whether a number is told to its fourth digit or further, without a hedge, and a figure rounds to it at the last of them. */
export function isTakenFrom(
  { value, high, scale = 0, decimals, qualifier = 'exact', unit }: Observation,
  figure: Interval,
): boolean {
  if (value === null || high !== undefined || qualifier !== 'exact') return false;
  const text = decimals === undefined ? String(value) : value.toFixed(Math.min(Math.max(decimals, 0), 100));
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const zeros = fraction ? 0 : (/0*$/.exec(whole)?.[0].length ?? 0);
  const digits = `${whole}${fraction}`.replace(/^0+/, '').length - zeros;
  const half = 10 ** (scale + zeros - fraction.length) / 2;
  const number = wholeNumber(value, scale);
  return digits >= DIGITS && !apart(inTonnes({ low: number - half, high: number + half }, unit), figure);
}
