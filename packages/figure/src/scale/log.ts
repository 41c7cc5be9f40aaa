import type { Linear } from './linear.ts';

/**
 * A logarithmic map: equal factors are equal distances. A value that is not above zero has no place and gives the middle of the
 * range, as does a domain without extent; the caller tells what has none.
 */
export function log([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Linear {
  const [start, end] = [Math.log(d0), Math.log(d1)];
  return (value) => {
    const t = (Math.log(value) - start) / (end - start);
    return Number.isFinite(t) ? r0 * (1 - t) + r1 * t : (r0 + r1) / 2;
  };
}

/** Steps within a power of ten that a reader takes for round, the closest first. */
const STEPS: readonly (readonly number[])[] = [[1, 2, 5], [1, 3], [1]];

/** `step × 10^power`, as it is written. */
const round = (step: number, power: number): number => Number(`${step}e${power}`);

/** The power of ten of the first digit; a logarithm would round 0.99999999999999999 up. */
const powerOf = (value: number): number => Number(value.toExponential().split('e')[1]);

/**
 * A rising domain above zero widened to the nearest 1, 2 or 5 times a power of ten on either side; to a half and the double
 * where it has no extent.
 */
export function niceLog([low, high]: readonly [number, number]): readonly [number, number] {
  const below = [5, 2, 1].map((step) => round(step, powerOf(low))).find((one) => one > 0 && one <= low);
  const above = [1, 2, 5, 10].map((step) => round(step, powerOf(high))).find((one) => one >= high);
  const [start, end] = [below ?? low, Math.min(above ?? high, Number.MAX_VALUE)];
  return start < end ? [start, end] : [start / 2, Math.min(end * 2, Number.MAX_VALUE)];
}

/**
 * At most `most` round values within a rising domain above zero: 1, 2, 5, 10 …, else 1, 3, 10 …, else powers of ten, or every
 * second, third … of them.
 */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
  const first = powerOf(low);
  const powers = [...new Array(powerOf(high) - first + 1).keys()].map((i) => first + i);
  const found = STEPS.map((steps) =>
    powers
      .flatMap((power) => steps.map((step) => round(step, power)))
      .filter((value) => value >= low && value <= high),
  );
  const tens = found.at(-1)!;
  const every = Math.ceil(tens.length / most);
  return found.find(({ length }) => length <= most) ?? tens.filter((_, i) => i % every === 0);
}
