/** A class of volumes, from one bound to the next, and how wide its lines are in widths of a main line. */
export interface VolumeClass {
  readonly from: number;
  /** Infinity in no class: the widest ends at the next bound. */
  readonly to: number;
  readonly width: number;
}

/** Widths of classes, the widest last, and of lines of which nothing is published. */
const WIDTHS = [0.9, 1.5, 2.3, 3.2];
export const NO_VOLUME = 0.5;

/** Bounds are powers of ten and three times these: 1, 3, 10, 30 … */
const bound = (n: number): number => (n % 2 ? 3 : 1) * 10 ** Math.floor(n / 2);

/** The class a volume of at least 1 is in, by the number of its lower bound. */
function numberOf(value: number): number {
  const decade = Math.floor(Math.log10(value) + 1e-9);
  return decade * 2 + (value >= 3 * 10 ** decade ? 1 : 0);
}

/**
 * The class of each volume: at most four, the largest volume in the widest. What is smaller than the narrowest begins is in it too, from
 * 0. Volumes below 1 are in none.
 */
export function volumeClasses(values: readonly number[]): (value: number) => VolumeClass | undefined {
  const numbers = values.filter((value) => value >= 1).map(numberOf);
  const top = Math.max(...numbers);
  return (value) => {
    if (!(value >= 1) || !numbers.length) return undefined;
    const index = Math.max(0, WIDTHS.length - 1 - (top - numberOf(value)));
    const n = top - (WIDTHS.length - 1 - index);
    return { from: index ? bound(n) : 0, to: bound(n + 1), width: WIDTHS[index]! };
  };
}
