import type { Row } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import type { BarMark, Pattern, Tone } from '../../scene/mark.ts';
import { signOf, type Sign } from '../../scene/sign.ts';
import { signOfRow, subjectOf } from '../rows/value.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import { halfPixel } from '../../scene/half-pixel.ts';

/** Where a bar stands across its length, and how values become positions along it. */
export interface Lane {
  readonly start: number;
  readonly size: number;
  readonly at: Linear;
  readonly upright: boolean;
}

/** From where to where a bar reaches, in values of the axis, and for a range up to where its upper end does. */
export type Reach = readonly [from: number, to: number, high?: number | undefined];

/** How the bar of a row looks besides its sign. */
export interface BarLook {
  readonly tone: Tone;
  readonly pattern?: Pattern | undefined;
  readonly reach: Reach;
}

/** From a base to the value. */
export const reachFrom = (base: number, { value, high }: Row): Reach => [base, value ?? base, high];

/** From zero to the value, in the colour of its flow. */
export const plainLook = (row: Row): BarLook => ({
  tone: flowTone(row.observation.flow),
  reach: reachFrom(0, row),
});

/** A value that is not zero is never thinner than this, px. */
const SHORTEST = 1.5;

function barBetween(row: Row, { tone, pattern, reach }: BarLook, sign: Sign, lane: Lane): BarMark {
  const [from, to] = reach;
  const [base, end] = [halfPixel(lane.at(from)), halfPixel(lane.at(to))];
  const length = from === to ? 0 : Math.max(Math.abs(end - base), SHORTEST);
  const rising = to === from || to > from;
  const set = sign.fill === 'solid' && pattern ? { pattern } : {};
  const common = { kind: 'bar', tone, ...set, sign } as const;
  const subject = subjectOf(row);
  const { start, size } = lane;
  if (lane.upright) {
    const y = rising ? base - length : base;
    return { ...common, x: start, y, width: size, height: length, toward: rising ? 'up' : 'down', subject };
  }
  const x = rising ? base : base - length;
  return { ...common, x, y: start, width: length, height: size, toward: rising ? 'end' : 'start', subject };
}

/**
 * The bar of a value. That of a range is a band between its two ends, on a quiet ground from the base, where bars begin; the band comes
 * last. No bar where the number is missing.
 */
export function barMarks(row: Row, lane: Lane, look = plainLook(row)): BarMark[] {
  if (row.value === null) return [];
  const sign = signOfRow(row);
  const [from, to, high] = look.reach;
  if (high === undefined) return [barBetween(row, look, sign, lane)];
  return [
    barBetween(row, { tone: 'grid', reach: [from, to] }, signOf('statistic'), lane),
    barBetween(row, { ...look, reach: [to, high] }, sign, lane),
  ];
}
