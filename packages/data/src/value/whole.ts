/**
 * A published number in whole units: `value × 10^scale`, rounded once from its decimal text, so that
 * 978002.617 × 10³ is 978002617 and not 978002617.0000001.
 */
export function wholeNumber(value: number, scale = 0): number {
  if (scale === 0 || !Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + scale}`);
}
