import type { Row } from '@keruen/data';
import type { Linear } from '../scale/linear.ts';
import type { DotMark, LineMark, Tone } from '../scene/mark.ts';
import { signOfRow, subjectOf } from './value.ts';
import { halfPixel } from '../scene/half-pixel.ts';

/** Radius of the dot of a value, px. */
export const DOT = 4;

/** Half the width of caps and chevrons, and how far they stand from the middle of the dot, px. */
const HALF = 4;
const NEAR = DOT + 3;
const FAR = NEAR + 4;

/** A dot and its sign reach no farther than this from its middle, px. */
export const REACH = FAR + 1;

const stroke = (points: LineMark['points'], tone: Tone): LineMark => ({
  kind: 'line',
  points,
  tone,
  width: 1.5,
  stroke: 'solid',
});

const chevron = (x: number, y: number, up: 1 | -1, tone: Tone): LineMark =>
  stroke(
    [
      [x - HALF, y - up * NEAR],
      [x, y - up * FAR],
      [x + HALF, y - up * NEAR],
    ],
    tone,
  );

const cap = (x: number, y: number, tone: Tone): LineMark =>
  stroke(
    [
      [x - HALF, y],
      [x + HALF, y],
    ],
    tone,
  );

/** A small wave above the dot: about, almost. */
const wave = (x: number, y: number, tone: Tone): LineMark =>
  stroke(
    [-5, -3, -1, 1, 3, 5].map((step, i) => [x + step, y - NEAR - (i % 2 === 0 ? 0 : 3)] as const),
    tone,
  );

/** What stands beside a dot for its qualifier: the same meaning as the ends of bars. */
function qualifierMarks(row: Row, x: number, y: number, tone: Tone): LineMark[] {
  switch (signOfRow(row).end) {
    case 'flat':
      return [];
    case 'onward':
      return [chevron(x, y, 1, tone)];
    case 'back':
      return [cap(x, y - NEAR, tone), chevron(x, y, -1, tone)];
    case 'wavy':
      return [wave(x, y, tone)];
  }
}

/** A line between the two ends of a range, with caps. */
function rangeMarks(low: number, high: number, x: number, tone: Tone): LineMark[] {
  const between = stroke(
    [
      [x, low],
      [x, high],
    ],
    tone,
  );
  return [between, cap(x, low, tone), cap(x, high, tone)];
}

/**
 * The dot of a value at `x`, with the sign of its nature and qualifier; nothing where the number is missing. `plain` is the
 * radius of a value that needs no sign, px, `shape` that of its series.
 */
export function pointMarks(
  row: Row,
  x: number,
  y: Linear,
  tone: Tone,
  plain: number,
  shape: DotMark['shape'] = 'circle',
): (DotMark | LineMark)[] {
  if (row.value === null) return [];
  const at = halfPixel(y(row.value));
  const sign = signOfRow(row);
  const radius = sign.fill === 'solid' && sign.end === 'flat' ? plain : DOT;
  const dot: DotMark = {
    kind: 'dot',
    x,
    y: at,
    radius,
    shape,
    tone,
    sign,
    subject: subjectOf(row),
  };
  const range = row.high === undefined ? [] : rangeMarks(at, halfPixel(y(row.high)), x, tone);
  return [...range, dot, ...qualifierMarks(row, x, at, tone)];
}
