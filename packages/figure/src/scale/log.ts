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

/** The power of ten of the first digit; a logarithm would round 0.99999999999999999 up. */
const powerOf = (value: number): number => Number(value.toExponential().split('e')[1]);

/** 1, 2 and 5 times each power of ten in a rising domain above zero, and those around it. */
function roundValues([low, high]: readonly [number, number]): number[] {
  const values: number[] = [];
  for (let power = powerOf(low); power <= powerOf(high) + 1; power++)
    for (const step of [1, 2, 5]) values.push(Number(`${step}e${power}`));
  return values.filter((value) => value > 0 && value < Infinity);
}

/**
 * A rising domain above zero widened to the nearest 1, 2 or 5 times a power of ten on either side; to a half and the double
 * where it has no extent.
 */
export function niceLog([low, high]: readonly [number, number]): readonly [number, number] {
  const all = roundValues([low, high]);
  const start = all.findLast((value) => value <= low) ?? low;
  const end = all.find((value) => value >= high) ?? high;
  return start < end ? [start, end] : [start / 2, Math.min(end * 2, Number.MAX_VALUE)];
}

/** At most `most` of them within the domain; else powers of ten, or every second, third … of these. */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
  const found = roundValues([low, high]).filter((value) => value >= low && value <= high);
  if (found.length <= most) return found;
  const tens = found.filter((value) => value.toExponential().startsWith('1e'));
  const every = Math.ceil(tens.length / most);
  return tens.filter((_, i) => i % every === 0);
}
