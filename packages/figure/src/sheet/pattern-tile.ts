import type { Filling } from './shape.ts';

/** One tile of a pattern: a square of so many px, turned, with paths to be filled or stroked in it. */
export interface PatternTile {
  readonly size: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly paths: readonly { readonly d: string; readonly fill?: string; readonly stroke?: string }[];
  /** Of what is stroked, px. */
  readonly width: number;
}

const DOTS = 'M1 3a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0z';
const STRIPES = 'M2 0h2v6h-2z';

/** What a filling repeats: fine slanted strokes for a hatch, dots or stripes of the paper on a solid ground. */
export function patternTile({ pattern, colour, paper }: Filling): PatternTile {
  if (pattern === 'hatch') return { size: 4, turn: 45, width: 1.6, paths: [{ d: 'M2 0V4', stroke: colour }] };
  const set = pattern === 'dots' ? DOTS : STRIPES;
  return {
    size: 6,
    turn: 0,
    width: 0,
    paths: [
      { d: 'M0 0h6v6h-6z', fill: colour },
      { d: set, fill: paper },
    ],
  };
}
