import type { Pattern } from './mark.ts';

/** What is set into a solid ground, in the colour of the paper: path data in a tile of 6 by 6 px. */
export const PATTERN_SHAPES: Readonly<Record<Pattern, string>> = {
  dots: 'M1 3a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0z',
  stripes: 'M2 0h2v6h-2z',
};
