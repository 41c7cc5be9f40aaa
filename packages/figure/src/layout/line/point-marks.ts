import type { Row } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import type { AreaMark, DotMark, LineMark, Tone } from '../../scene/mark.ts';
import type { Sign } from '../../scene/sign.ts';
import { dashOf, signOfRow, subjectOf } from '../rows/value.ts';
import { halfPixel } from '../../scene/half-pixel.ts';

/** Radius of the dot of a value, px. */
export const DOT = 4;

/** Half the width of caps and chevrons, and how far they stand from the middle of the dot, px. */
const HALF = 4;
const NEAR = DOT + 3;
const FAR = NEAR + 4;

/** A dot and its sign reach no farther than this from its middle, px. */
export const REACH = FAR + 1;

/** How far the dot of a value reaches from its middle, px: with a sign as far as any sign, else hardly over its edge. */
export const reachOf = ({ end, badge }: Sign): number =>
  end === 'flat' && badge !== 'fade' ? DOT + 2 : REACH;

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

const cap = (x: number, y: number, tone: Tone, half = HALF): LineMark =>
  stroke(
    [
      [x - half, y],
      [x + half, y],
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
function qualifierMarks({ end }: Sign, x: number, y: number, tone: Tone): LineMark[] {
  if (end === 'onward') return [chevron(x, y, 1, tone)];
  if (end === 'back') return [cap(x, y - NEAR, tone), chevron(x, y, -1, tone)];
  return end === 'wavy' ? [wave(x, y, tone)] : [];
}

/** What fades onward from a forecast, on the other side of its dot where its qualifier stands before it. */
function fadeMarks({ end, badge }: Sign, x: number, y: number, tone: Tone): LineMark[] {
  if (badge !== 'fade' || end === 'band') return [];
  const way = end === 'flat' ? -1 : 1;
  return [3, 2, 1].map((half, i) => cap(x, y + way * (DOT + 2.5 * (i + 1)), tone, half));
}

/** Half of the band of a range, across, and how far its caps overhang, px. */
const BAND = 3;
const OVERHANG = 2;

/** A range as a band between two caps, in the surface of its nature, as among bars. */
function bandMarks(row: Row, low: number, high: number, x: number, tone: Tone): (AreaMark | LineMark)[] {
  const { fill, outline } = signOfRow(row);
  const [left, right] = [x - BAND, x + BAND];
  const points = [
    [left, low],
    [left, high],
    [right, high],
    [right, low],
  ] as const;
  const ground = fill === 'hollow' ? ({ tone: 'paper', fill: 'solid' } as const) : { tone, fill };
  const side = (at: number): LineMark => ({
    ...stroke(
      [
        [at, low],
        [at, high],
      ],
      tone,
    ),
    stroke: dashOf({ outline }),
  });
  return [
    { kind: 'area', points, ...ground, subject: subjectOf(row) },
    ...(outline === 'none' ? [] : [side(left), side(right)]),
    ...[low, high].map((y) => cap(x, y, tone, BAND + OVERHANG)),
  ];
}

/**
 * The dot of a value at `x`, or the band of a range, with the sign of its nature and qualifier; nothing where the number is missing.
 * `plain` is the radius of a value that needs no sign, px, `shape` that of its series.
 */
export function pointMarks(
  row: Row,
  x: number,
  y: Linear,
  tone: Tone,
  plain: number,
  shape: DotMark['shape'] = 'circle',
): (AreaMark | DotMark | LineMark)[] {
  if (row.value === null) return [];
  const at = halfPixel(y(row.value));
  if (row.high !== undefined) return bandMarks(row, at, halfPixel(y(row.high)), x, tone);
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
  // Under the dot, so that it stands out on either side.
  const goal = sign.badge === 'goal' ? [cap(x, at, tone, DOT + 3)] : [];
  return [...goal, dot, ...qualifierMarks(sign, x, at, tone), ...fadeMarks(sign, x, at, tone)];
}
