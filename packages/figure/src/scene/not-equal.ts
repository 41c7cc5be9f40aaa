import type { RuleMark } from './mark.ts';

/** Half the width and height of the sign, and half the distance of its two bars, px. */
const HALF = { width: 5, height: 5, bars: 2 };

/**
 * The sign “≠” around (x, y), joining values that contradict each other. It is drawn, not written: many fonts put it
 * together from “=” and a stroke that misses it.
 */
export function notEqual(x: number, y: number): RuleMark[] {
  const rule = (x1: number, y1: number, x2: number, y2: number): RuleMark => {
    return { kind: 'rule', x1, y1, x2, y2, tone: 'ink' };
  };
  const { width, height, bars } = HALF;
  return [
    rule(x - width, y - bars, x + width, y - bars),
    rule(x - width, y + bars, x + width, y + bars),
    rule(x - bars - 1, y + height, x + bars + 1, y - height),
  ];
}
