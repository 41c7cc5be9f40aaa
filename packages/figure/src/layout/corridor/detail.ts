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

const NARROW: Detail = {
  low: 0.8,
  high: 1.35,
  beside: 22,
  above: 26,
  main: 2.8,
  other: 2.2,
  period: 7,
  height: 1.1,
  sign: 0.8,
  letters: 11,
  names: 12,
  minor: false,
};

const MIDDLE: Detail = {
  low: 0.62,
  high: 0.95,
  beside: 44,
  above: 40,
  main: 3.4,
  other: 2.8,
  period: 9,
  height: 1.4,
  sign: 1,
  letters: 12,
  names: 24,
  minor: true,
};

const WIDE: Detail = {
  low: 0.54,
  high: 0.68,
  beside: 64,
  above: 52,
  main: 3.8,
  other: 3,
  period: 10,
  height: 1.5,
  sign: 1,
  letters: 12.5,
  names: 40,
  minor: true,
};

export const detailAt = (width: number): Detail => (width < 480 ? NARROW : width < 800 ? MIDDLE : WIDE);
