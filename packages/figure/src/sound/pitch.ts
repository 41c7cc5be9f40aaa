/** Lowest and highest tone, Hz: two octaves, well inside what small loudspeakers and old ears can do. */
export const LOWEST = 220;
export const HIGHEST = 880;

/** Half a tone. */
export const SEMITONE = 2 ** (1 / 12);

/**
 * Values as frequencies: equal steps in value are equal intervals to the ear. The lowest tone is zero, or the lowest value where that is
 * below zero; values outside the domain (of records in the notes) stay within an octave of it.
 */
export function pitches(values: readonly number[]): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return (value) => {
    // Halves, for the whole may be more than a number can hold.
    const share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0;
    const heard = Math.max(-0.5, Math.min(share, 1.5));
    return LOWEST * (HIGHEST / LOWEST) ** heard;
  };
}
