import type { Row } from '@keruen/data';
import type { Linear } from '../scale/linear.ts';
import type { BarMark } from '../scene/mark.ts';
import type { Sign } from '../scene/sign.ts';
import { signOfRow, subjectOf } from './value.ts';
import { flowTone } from '../scene/flow-tone.ts';
import { halfPixel } from '../scene/half-pixel.ts';

/** Where a bar stands across its length, and how values become positions along it. */
export interface Lane {
  readonly start: number;
  readonly size: number;
  readonly at: Linear;
  readonly upright: boolean;
}

/** A value that is not zero is never thinner than this, px. */
const SHORTEST = 1.5;

function barBetween(row: Row, from: number, to: number, sign: Sign, lane: Lane): BarMark {
  const [base, end] = [halfPixel(lane.at(from)), halfPixel(lane.at(to))];
  const length = from === to ? 0 : Math.max(Math.abs(end - base), SHORTEST);
  const rising = to === from || to > from;
  const common = { kind: 'bar', tone: flowTone(row.observation.flow), sign } as const;
  const subject = subjectOf(row);
  const { start, size } = lane;
  if (lane.upright) {
    const y = rising ? base - length : base;
    return { ...common, x: start, y, width: size, height: length, toward: rising ? 'up' : 'down', subject };
  }
  const x = rising ? base : base - length;
  return { ...common, x, y: start, width: length, height: size, toward: rising ? 'end' : 'start', subject };
}

/** The bar of a value from zero, and for a range a second one between its two ends. No bar where the number is missing. */
export function barMarks(row: Row, lane: Lane): BarMark[] {
  const { value, high } = row;
  if (value === null) return [];
  const sign = signOfRow(row);
  const bar = barBetween(row, 0, value, sign, lane);
  if (high === undefined) return [bar];
  const between: Sign = { ...sign, fill: 'tint', outline: 'solid', end: 'flat' };
  return [bar, barBetween(row, value, high, between, lane)];
}
