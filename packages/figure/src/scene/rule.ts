import type { RuleMark, Tone } from './mark.ts';

/** A thin straight line from (x1, y1) to (x2, y2). */
export const rule = (x1: number, y1: number, x2: number, y2: number, tone: Tone): RuleMark => ({
  kind: 'rule',
  x1,
  y1,
  x2,
  y2,
  tone,
});
