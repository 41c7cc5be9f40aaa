import type { Observation } from '../schema/claim.ts';
import type { Measure, Qualifier } from '../schema/vocabulary.ts';
import { wholeNumber } from '../value/whole.ts';
import type { Interval } from './interval.ts';

/** Words for a proportion (half, twice, a third) are no figures with a hidden second digit. */
const PROPORTIONS: readonly Measure[] = ['trade-ratio', 'trade-share', 'share', 'change'];

/** What a revision between two editions of a statistic may move, as a share of the number; a provisional one moves more. */
const REVISION = 0.01;
const PROVISIONAL = 0.1;

/**
 * The numbers that a record allows, in whole units; undefined where it has none. They follow from its qualifier and from the digits it
 * states:
 *
 * - Without hedge (`exact`), whatever rounds to the number at its significant digits. Zeros at the end are not significant, but
 *   an amount has two digits at least: `1 bn` allows 0.995 to 1.05 bn. A proportion may have one: `2` allows 1.5 to 2.5.
 * - `approx`, and where no qualifier is given, one digit is enough; `approx` allows a fifth more or less at least.
 * - `almost` allows what is below, down to a fifth. `at-least` and `over` allow what is above, `at-most` and `under` what is below.
 * - A range allows what lies in it.
 * - Below zero nothing says whether a bound is one of the number or of its size (a deficit of more than 200 M): it allows anything, and
 *   `almost` both sides.
 *
 * A bare share allows half of its last decimal on either side. It is never less than 1 % around the number, since statistics are revised, nor than 10 % where the record is provisional or estimated.
 */
export function stated(observation: Observation): Interval | undefined {
  const { value, high, scale = 0, decimals, obsStatus = [], qualifier } = observation;
  if (value === null) return undefined;
  const whole = wholeNumber(value, scale);
  const loose = obsStatus.includes('provisional') || obsStatus.includes('estimated');
  const places = decimals ?? placesOf(observation);
  const printed = places === undefined ? 0 : 0.5 * 10 ** (scale - places);
  const slack = (end: number): number => Math.max(Math.abs(end) * (loose ? PROVISIONAL : REVISION), printed);
  const top = wholeNumber(high ?? value, scale);
  const range =
    high === undefined ? around(whole, qualifier, digitsOf(observation)) : { low: whole, high: top };
  return { low: Math.min(range.low, whole - slack(whole)), high: Math.max(range.high, top + slack(top)) };
}

/**
 * Decimals of a number of which nobody says how many there are, where its last one counts: nothing is that to its last place, and so is a bare share. 0.8 per cent
 * is printed as 1, and 0.08 as 0.1.
 */
function placesOf({ value, measure, qualifier = 'exact' }: Observation): number | undefined {
  const isBareShare = /share$/.test(measure) && qualifier === 'exact';
  const [, fraction = ''] = /^-?\d+(?:\.(\d+))?$/.exec(String(value)) ?? [];
  return value === 0 || (isBareShare && !`${value}`.includes('e')) ? fraction.length : undefined;
}

function around(value: number, qualifier: Qualifier | undefined, digits: number): Interval {
  if (value < 0 && qualifier !== undefined && BOUNDS.includes(qualifier))
    return { low: -Infinity, high: Infinity };
  const open: Partial<Record<Qualifier, Interval>> = {
    'at-least': { low: value, high: Infinity },
    over: { low: value, high: Infinity },
    majority: { low: value, high: Infinity },
    'at-most': { low: -Infinity, high: value },
    under: { low: -Infinity, high: value },
    almost: { low: value - Math.abs(value) / 5, high: value < 0 ? value * 0.8 : value },
  };
  return (qualifier && open[qualifier]) ?? rounding(value, digits, qualifier === 'approx' ? 0.2 : 0);
}

/** The numbers that round to the value at so many digits; below a power of ten the digits are finer. */
function rounding(value: number, digits: number, least: number): Interval {
  const size = Math.abs(value);
  if (size === 0) return { low: 0, high: 0 };
  const step = 10 ** (exponentOf(size) - digits + 1);
  const below = size === 10 ** exponentOf(size) ? step / 10 : step;
  const [inner, outer] = [Math.max(below / 2, size * least), Math.max(step / 2, size * least)];
  return value > 0
    ? { low: value - inner, high: value + outer }
    : { low: value - outer, high: value + inner };
}

const exponentOf = (size: number): number => Number(size.toExponential().split('e')[1]);

/** Significant digits that count: those printed, and one or two at least. */
function digitsOf({ value, decimals, measure, qualifier }: Observation): number {
  const text =
    decimals === undefined ? String(value) : (value ?? 0).toFixed(Math.min(Math.max(decimals, 0), 100));
  const [mantissa = ''] = text.split('e');
  const printed = mantissa.replace(/^[-0.]+/, '').replace('.', '');
  const significant = (mantissa.includes('.') ? printed : printed.replace(/0+$/, '')).length;
  return Math.max(significant, qualifier === 'exact' && !PROPORTIONS.includes(measure) ? 2 : 1);
}

/** Ends of what is told to the third digit are no further apart than this. */
const PRECISE = 1.03;

/** Whether a record states its number without a hedge and to the third digit: it is no other number by chance. */
export const isPrecise = ({ qualifier = 'exact' }: Observation, { low, high }: Interval): boolean =>
  qualifier === 'exact' && low > 0 && high < low * PRECISE;

/**
 * The numbers that an official figure may be: what rounds to it at its last printed decimal, each of its inputs adding as much, and 10 %
 * around it where it is provisional or estimated. Undefined where it has no number, or only a bound of one.
 */
export function published(figure: Observation): Interval | undefined {
  const { value, high, scale = 0, decimals, obsStatus = [], inputs = [] } = figure;
  if (value === null || isBound(figure)) return undefined;
  const printed = decimals === undefined ? 0 : 0.5 * 10 ** (scale - decimals) * Math.max(1, inputs.length);
  const loose = obsStatus.some(
    (flag) => flag === 'provisional' || flag === 'estimated' || flag === 'imputed',
  );
  const slack = (end: number): number => printed + Math.abs(end) * (loose ? PROVISIONAL : 0);
  const [low, top] = [wholeNumber(value, scale), wholeNumber(high ?? value, scale)];
  return { low: low - slack(low), high: top + slack(top) };
}

/** Whether the record names a bound and not a number: then a number beyond the bound contradicts it. */
export function isBound({ qualifier }: Observation): boolean {
  return qualifier !== undefined && BOUNDS.includes(qualifier);
}

const BOUNDS: readonly Qualifier[] = ['at-least', 'at-most', 'over', 'under', 'majority'];
