import type { Bounds } from '../../scene/bounds.ts';
import type { RuleMark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { Column } from './column-labels.ts';
import type { PlacedBand, PlacedSlot } from './column-slots.ts';
import { subjectOf } from '../rows/value.ts';

/** Two slanted strokes through the zero line, and a dotted line above them, before a band that begins another series. */
export function cutMarks({ x }: Pick<PlacedBand, 'x'>, zero: number, top: number): RuleMark[] {
  const stroke = (at: number): RuleMark => rule(at - 2, zero + 5, at + 2, zero - 5, 'ink');
  return [{ ...rule(x, top, x, zero - 6, 'axis'), stroke: 'dotted' }, stroke(x - 2), stroke(x + 2)];
}

/** How far above the zero line the middle of a “≠” is, and half the room it takes, px. */
const RISE = 9;
const HALF = 6;

/** Height of the tick of a missing number, px. */
const TICK = 6;

/** The way of a bar from the zero line: up, or down where it hangs. */
const wayOf = ({ hangs }: PlacedSlot): 1 | -1 => (hangs ? 1 : -1);

/** A “≠” at the foot of two bars that cannot both hold, and a tick where there is no bar. */
export function footMarks({ slot, bars }: Pick<Column, 'slot' | 'bars'>, zero: number): RuleMark[] {
  const { row, x, width, joint } = slot;
  const signs = joint === undefined ? [] : notEqual(joint, zero + wayOf(slot) * RISE);
  if (bars.length > 0) return signs;
  const middle = x + width / 2;
  const tick = rule(middle, zero + wayOf(slot) * TICK, middle, zero, 'muted');
  return [...signs, { ...tick, subject: subjectOf(row) }];
}

/** What labels keep clear of at the foot of a bar. */
export function footObstacles(slot: PlacedSlot, zero: number): Bounds[] {
  const { joint } = slot;
  if (joint === undefined) return [];
  const y = zero + wayOf(slot) * RISE;
  return [{ x: joint - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF }];
}
