import type { Row } from '@keruen/data';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { BarMark, Mark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import { barMarks } from '../bar/bar-marks.ts';
import { GOAL, LANE, type TargetLane } from './lanes.ts';
import type { TargetRoom } from './room.ts';
import { signOfRow, subjectOf } from '../rows/value.ts';

/** Heights of the bar of one value, and of what is reached inside its goal, px. */
const BAR = 14;
const INNER = 12;

/** From the bars of a goal to the line that spans what is missing, px. */
export const SPAN = 6;

/** Ends of the tick that stands for a missing number, behind zero, px. */
export const TICK = [5, 10] as const;

/** A span is not shorter, px. */
const SHORTEST = 8;

/** Where the names of lanes begin: behind the room of “≠”. */
export const MARGIN = 16;

/** The bars of a row inside the lane of the height `of`. */
const barsOf = (row: Row, y: number, of: number, size: number, { at }: TargetRoom): BarMark[] =>
  barMarks(row, { start: y + (of - size) / 2, size, at, upright: false });

/** The line from what is reached to the goal, with an arrow onward where the goal is a floor; none where nothing is missing. */
function spanMarks({ row, reached, y }: TargetLane, { at }: TargetRoom): Mark[] {
  const [from, to] = [halfPixel(at(reached!.high ?? reached!.value!)), halfPixel(at(row.value!))];
  const level = y + GOAL + SPAN;
  if (to - from < SHORTEST) return [];
  const arrow = signOfRow(row).end === 'onward';
  const points = [
    [from, level],
    [to, level],
  ] as const;
  const tick = (x: number): Mark => rule(x, level - 3, x, level + 3, 'axis');
  return [
    { kind: 'line', points, tone: 'axis', width: 1, stroke: 'solid', arrow },
    tick(from),
    ...(arrow ? [] : [tick(to)]),
  ];
}

/** The bars of a lane: a goal as the frame of what is reached of it, one value by itself, or the tick of a missing one. */
export function barsOfLane({ row, reached, y }: TargetLane, room: TargetRoom): BarMark[] {
  if (!reached) return barsOf(row, y, LANE, BAR, room);
  return [...barsOf(row, y, GOAL, GOAL - 4, room), ...barsOf(reached, y, GOAL, INNER, room)];
}

export function laneMarks(lane: TargetLane, room: TargetRoom): Mark[] {
  const { row, reached, y, contradicts } = lane;
  const middle = y + LANE / 2;
  const [from, to] = TICK.map((by) => room.zero + by) as [number, number];
  const missing: Mark[] =
    row.value === null ? [{ ...rule(from, middle, to, middle, 'muted'), subject: subjectOf(row) }] : [];
  return [
    ...barsOfLane(lane, room),
    ...missing,
    ...(reached ? spanMarks(lane, room) : []),
    rule(room.zero, y, room.zero, y + (reached ? GOAL : LANE), 'axis'),
    ...(contradicts ? notEqual(MARGIN / 2 - 2, y) : []),
  ];
}
