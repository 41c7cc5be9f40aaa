import type { BarMark, Pattern, Tone } from './mark.ts';
import type { Sign } from './sign.ts';

/** A value is missing: a gap with a tick. Path data in a key of 14 × 12 px, to be stroked. */
export const GAP = 'M0 10H3M11 10h3M7 3v7';

/** A series breaks: a cut through a line, in the same key. */
export const CUT = 'M0 6h4M10 6h4M3 10l3 -8M8 10l3 -8';

/** The bar of a key, in a height of 12 px, with room for the caps of its ends. */
export const keyBar = (tone: Tone, sign: Sign, pattern?: Pattern): BarMark => ({
  kind: 'bar',
  x: 1,
  y: 2,
  width: 13,
  height: 8,
  toward: 'end',
  tone,
  pattern,
  sign,
});
