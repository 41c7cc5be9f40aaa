import { PATTERN_SHAPES } from '../scene/pattern-shape.ts';
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

/** What a filling repeats: fine slanted strokes for a hatch, dots or stripes of the paper on a solid ground. */
export function patternTile({ pattern, colour, paper }: Filling): PatternTile {
  if (pattern === 'hatch') return { size: 4, turn: 45, width: 1.6, paths: [{ d: 'M2 0V4', stroke: colour }] };
  return {
    size: 6,
    turn: 0,
    width: 0,
    paths: [
      { d: 'M0 0h6v6h-6z', fill: colour },
      { d: PATTERN_SHAPES[pattern], fill: paper },
    ],
  };
}
