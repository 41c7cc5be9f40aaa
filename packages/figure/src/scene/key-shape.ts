import { endReach } from './bar-shape.ts';
import type { BarMark, Pattern, Tone } from './mark.ts';
import type { Sign } from './sign.ts';

/** Width of a key with a shape of its own, px; its height is 12. */
export const KEY_WIDTH = 14;

/** A value is missing: a gap with a tick. */
export const GAP = 'M0 10H3M11 10H14M7 3V10';

/** A series breaks: a cut through a line. */
export const CUT = 'M0 6H4M10 6H14M3 10L6 2M8 10L11 2';

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

/** The bar of a key that looks the other way, in the same room. */
export const turnedBar = (bar: BarMark): BarMark => ({
  ...bar,
  x: Math.ceil(endReach(bar.sign)),
  toward: 'start',
});
