import type { Trend } from '../locale/sentences.ts';

/** Below this share of the larger value, two values count as the same. */
const SAME = 0.02;

/** A turn is told only where it leaves the band between the ends by this share of the largest value. */
const TURN = 0.1;

/** Which way a value went, one after the other; within a fiftieth of the larger it stayed the same. */
export function trendOf(from: number, to: number): Trend {
  const change = to - from;
  if (Math.abs(change) <= SAME * Math.max(Math.abs(from), Math.abs(to))) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

/** How far a value lies outside the band between the first and the last. */
function departure(value: number, first: number, last: number): number {
  return Math.max(value - Math.max(first, last), Math.min(first, last) - value, 0);
}

/**
 * The places of a series that one sentence can tell: its first, its last, and between them the value that
 * departs most from both, where it does so clearly.
 */
export function turningPoints(values: readonly number[]): readonly number[] {
  const last = values.length - 1;
  if (last < 1) return values.length === 1 ? [0] : [];
  const departures = values.map((value) => departure(value, values[0] ?? 0, values[last] ?? 0));
  const largest = Math.max(...departures);
  const size = Math.max(...values.map(Math.abs));
  return largest > TURN * size ? [0, departures.indexOf(largest), last] : [0, last];
}
