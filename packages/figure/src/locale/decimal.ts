/** A magnitude as decimal digits: 0.`digits` × 10^`point`. What is printed is rounded here, never in binary. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = { digits: '', point: 0 };

/** The shortest decimal that stands for the number, without its sign. */
export function decimalOf(value: number): Decimal {
  const [digits = '', exponent] = Math.abs(value).toExponential().split('e');
  return value === 0 ? ZERO : { digits: digits.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounds to `keep` significant digits, halves away from zero, as ICU does; drops zeros at the end. */
export function round({ digits, point }: Decimal, keep: number): Decimal {
  if (keep >= digits.length) return { digits, point };
  if (keep < 0) return ZERO;
  const up = BigInt(digits.charAt(keep) >= '5');
  const kept = String(BigInt(digits.slice(0, keep)) + up).padStart(keep, '0');
  const stripped = kept.replace(/0+$/, '');
  return stripped === '' ? ZERO : { digits: stripped, point: point + kept.length - keep };
}

/** The digits before and after the decimal point. */
export function split({ digits, point }: Decimal): readonly [whole: string, fraction: string] {
  if (point <= 0) return ['0', '0'.repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];
}
