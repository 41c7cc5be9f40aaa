import type { Mark, RuleMark } from '../scene/mark.ts';
import { notEqual } from '../scene/not-equal.ts';
import type { PlacedBand, PlacedSlot } from './column-slots.ts';

/** Two slanted strokes through the zero line, and a dotted line above them, before a band that begins another series. */
export function cutMarks({ x }: PlacedBand, zero: number, top: number): RuleMark[] {
  const stroke = (dx: number): RuleMark => ({
    kind: 'rule',
    x1: x + dx - 2,
    y1: zero + 5,
    x2: x + dx + 2,
    y2: zero - 5,
    tone: 'ink',
  });
  const line = { kind: 'rule', x1: x, y1: top, x2: x, y2: zero - 6, tone: 'axis', stroke: 'dotted' } as const;
  return [line, stroke(-2), stroke(2)];
}

/** A “≠” at the foot of two bars that cannot both hold, and a tick where a number is missing. */
export function footMarks({ row, x: barX, width, joint }: PlacedSlot, zero: number): Mark[] {
  const marks: Mark[] = [];
  if (joint !== undefined) marks.push(...notEqual(joint, zero - 9));
  if (row.value === null) {
    const x = barX + width / 2;
    const subject = `observation:${row.observation.id}` as const;
    marks.push({ kind: 'rule', x1: x, y1: zero - 6, x2: x, y2: zero, tone: 'muted', subject });
  }
  return marks;
}
