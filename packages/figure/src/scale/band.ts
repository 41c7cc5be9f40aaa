/** Equal bands side by side. */
export interface Band {
  readonly bandwidth: number;
  /** From the start of one band to the start of the next. */
  readonly step: number;
  /** Where band `index` begins. */
  readonly at: (index: number) => number;
}

/** Gaps as parts of a step: between bands, and before the first and after the last. */
export interface BandPadding {
  readonly inner: number;
  readonly outer: number;
}

/** `count` bands over a rising range; no bands still give a sound scale of one step. */
export function band(
  count: number,
  [start, stop]: readonly [number, number],
  { inner, outer }: BandPadding,
): Band {
  const step = (stop - start) / Math.max(1, count - inner + outer * 2);
  const first = start + (stop - start - step * (count - inner)) / 2;
  return { step, bandwidth: step * (1 - inner), at: (index) => first + step * index };
}
