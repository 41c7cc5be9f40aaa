import type { RuleMark } from './mark.ts';
import { rule } from './rule.ts';

/** Half the width and height of the sign, and half the distance of its two bars, px. */
const HALF = { width: 5, height: 5, bars: 2 };

/**
 * The sign “≠” around (x, y), joining values that contradict each other. It is drawn, not written: many fonts put it
 * together from “=” and a stroke that misses it.
 */
export function notEqual(x: number, y: number): RuleMark[] {
  const { width, height, bars } = HALF;
  return [
    rule(x - width, y - bars, x + width, y - bars, 'ink'),
    rule(x - width, y + bars, x + width, y + bars, 'ink'),
    rule(x - bars - 1, y + height, x + bars + 1, y - height, 'ink'),
  ];
}
