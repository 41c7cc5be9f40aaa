/** A straight map from a domain of values to a range of pixels. */
export type Linear = (value: number) => number;

/**
 * Maps `domain` onto `range`. Values are halved before they are subtracted, so that a domain as wide as all doubles
 * does not overflow. A domain without extent, and a value that is not finite, give the middle of the range.
 */
export function linear([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Linear {
  const extent = d1 / 2 - d0 / 2;
  return (value) => {
    const t = (value / 2 - d0 / 2) / extent;
    return Number.isFinite(t) ? r0 * (1 - t) + r1 * t : (r0 + r1) / 2;
  };
}
