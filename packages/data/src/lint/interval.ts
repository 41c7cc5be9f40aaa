/** All numbers from `low` to `high`, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Whether no number is in both. */
export function apart(a: Interval, b: Interval): boolean {
  return a.low > b.high || b.low > a.high;
}

/** What sums, differences, products and quotients of numbers of two intervals may be; products and quotients of numbers not below zero. */
export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

export const times = (a: Interval, b: Interval): Interval => ({
  low: bare(a.low * b.low),
  high: bare(a.high * b.high),
});

export const over = (a: Interval, b: Interval): Interval => ({
  low: bare(a.low / b.high),
  high: b.low > 0 ? bare(a.high / b.low) : Infinity,
});

/** 0 × ∞ and ∞ ÷ ∞ say nothing: the lower end is then 0. */
const bare = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** How many times the nearer ends of two intervals are apart; 1 where they meet. */
export function timesApart(a: Interval, b: Interval): number {
  if (!apart(a, b)) return 1;
  const [less, more] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return less > 0 ? more / less : Infinity;
}
