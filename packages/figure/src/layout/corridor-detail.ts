/** How fine a map is drawn at a width: weights and sizes in px. A narrow map is not a shrunken wide one: it stands, wide ones lie. */
export interface Detail {
  /** Height over width that the picture may have. */
  readonly low: number;
  readonly high: number;
  /** White space about the places. */
  readonly beside: number;
  readonly above: number;
  /** Widths of lines: main line, and branches and detached parts. */
  readonly main: number;
  readonly other: number;
  /** Length of a wave of a sea lane and half its height. */
  readonly period: number;
  readonly height: number;
  /** Signs of places are magnified by this. */
  readonly sign: number;
  /** Size of letters, and how many names of places there may be. */
  readonly letters: number;
  readonly names: number;
  /** Whether places that share one spot with a named one, and junctions, are named too. */
  readonly minor: boolean;
}

/** A row for each width from which another detail holds. */
const ROWS = [
  [800, 0.54, 0.68, 64, 52, 3.8, 3, 10, 1.5, 1, 12.5, 40],
  [480, 0.62, 0.95, 44, 40, 3.4, 2.8, 9, 1.4, 1, 12, 24],
  [-Infinity, 0.8, 1.35, 22, 26, 2.8, 2.2, 7, 1.1, 0.8, 11, 12],
] as const;

export function detailAt(width: number): Detail {
  const [from, low, high, beside, above, main, other, period, height, sign, letters, names] = ROWS.find(
    ([least]) => width >= least,
  )!;
  return { low, high, beside, above, main, other, period, height, sign, letters, names, minor: from > 0 };
}
