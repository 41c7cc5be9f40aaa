import type { Row } from '@keruen/data';
import type { Linear } from '../../scale/linear.ts';
import type { AreaMark, DotMark, LineMark, Tone } from '../../scene/mark.ts';
import { pointMarks } from './point-marks.ts';

type Drawn = AreaMark | DotMark | LineMark;

/** A quarter turn: what pointed up, to greater values, points to the end of the line. */
function turned(mark: Drawn): Drawn {
  if (mark.kind === 'dot') return { ...mark, x: -mark.y, y: mark.x };
  return { ...mark, points: mark.points.map(([x, y]) => [-y, x] as const) };
}

/** The dot of a value on a level line at `y`, with the sign of its nature and qualifier along the line; `x` maps values. */
export const lyingPoint = (row: Row, y: number, x: Linear, tone: Tone, plain: number): Drawn[] =>
  pointMarks(row, y, (value) => -x(value), tone, plain).map(turned);
