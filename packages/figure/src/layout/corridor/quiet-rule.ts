import type { RuleMark } from '../../scene/mark.ts';
import { tenth } from './curve.ts';

/** A thin stroke as quiet as the names of waters, px. */
export const quietRule = (x1: number, y1: number, x2: number, y2: number): RuleMark => ({
  kind: 'rule',
  x1: tenth(x1),
  y1: tenth(y1),
  x2: tenth(x2),
  y2: tenth(y2),
  tone: 'muted',
});
