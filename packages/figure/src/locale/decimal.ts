/** A magnitude as decimal digits: 0.`digits` × 10^`point`. What is printed is rounded here, never in binary. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The shortest decimal that stands for the number, without its sign. */
export function decimalOf(value: number): Decimal {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return digits === '0'
    ? { digits: '', point: 0 }
    : { digits: digits.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounds to `keep` significant digits, halves away from zero, as ICU does; drops zeros at the end. */
export function round({ digits, point }: Decimal, keep: number): Decimal {
  if (keep >= digits.length) return { digits, point };
  if (keep < 0) return { digits: '', point: 0 };
  const up = digits.charAt(keep) >= '5' ? 1n : 0n;
  const kept = (BigInt(digits.slice(0, keep) || '0') + up).toString().padStart(keep, '0');
  const stripped = kept.replace(/0+$/, '');
  return stripped === '' ? { digits: '', point: 0 } : { digits: stripped, point: point + kept.length - keep };
}

/** The digits before and after the decimal point. */
export function split({ digits, point }: Decimal): readonly [whole: string, fraction: string] {
  if (point <= 0) return ['0', digits === '' ? '' : '0'.repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];
}
