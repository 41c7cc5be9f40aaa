import { ASCENT, DESCENT, overlaps, textBounds, type Bounds } from '../../scene/bounds.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import type { MeasureText } from '../../label/measure.ts';
import { placeLabels, type Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { BEFORE_NAME, endLabels, nameMark, type EndLabel } from '../rows/end-labels.ts';
import type { Plot } from '../rows/plot.ts';
import type { Occupied } from './point-labels.ts';

/** The end of a line that has a name: the middle of its last point, and how far that reaches with its sign, px. */
export interface LineEnd extends EndLabel {
  readonly x: number;
  readonly reach: number;
  /** Whether the line is the upper edge of what stands on others: over and under it is no place for words, and all are named or none. */
  readonly stands: boolean;
}

/** A line that ends so near to the edge of the plot is named behind it, in a column with others, px. */
const NEAR = 28;

/** White space between the last point with its sign and a name beside it; from the points of several lines to the column of their names, px. */
const CLEAR = 3;
const BEHIND = 16;

/** How far a name right behind a point may be moved up or down, px. */
const MOVES = [0, -8, 8, -15, 15];

const isAtEdge = ({ x }: LineEnd, { right }: Pick<Plot, 'right'>): boolean => right - x <= NEAR;

/** What names need beside a plot: those in a column behind it, and those that begin in it and go on. */
export const nameMargin = (ends: readonly LineEnd[], plot: Plot, measure: MeasureText): number =>
  Math.max(
    0,
    ...ends.map((end) => {
      const before = isAtEdge(end, plot) ? BEFORE_NAME : end.x + BEHIND - plot.right;
      return Math.ceil(before + measure(end.text, SIZE.label, 600));
    }),
  );

/** Right behind the last point, a little higher or lower where something is in the way; else over or under the point. */
function places(end: LineEnd): TextMark[] {
  const { x, y, reach } = end;
  const over = y - reach - CLEAR - SIZE.label * DESCENT;
  const under = y + reach + CLEAR + SIZE.label * ASCENT;
  const mark = { ...nameMark(end, x + reach + CLEAR, y + SIZE.label / 3), halo: true };
  const beside = MOVES.map((by) => ({ ...mark, y: mark.y + by }));
  const above = (['middle', 'end', 'start'] as const).flatMap((anchor) =>
    [over, under].map((at) => ({ ...mark, x, y: at, anchor })),
  );
  return [...beside, ...above];
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/**
 * Names of lines where these end: behind the plot, or, where lines end long before it, right behind their last points, in a column where several
 * end together, or each where it touches nothing. A name without room is left to the legend.
 */
export function lineNames(
  ends: readonly LineEnd[],
  plot: Plot,
  { dots, lines, zero }: Occupied,
  measure: MeasureText,
): Mark[] {
  const { left, right, top, bottom, width } = plot;
  const edge = ends.filter((end) => isAtEdge(end, plot));
  const names: Mark[] = endLabels(edge, right + BEFORE_NAME, top, bottom);
  const boxes = (marks: readonly Mark[]): Bounds[] =>
    marks.filter(isText).map((mark) => textBounds(mark, measure));
  const inner = ends.filter((end) => !edge.includes(end));
  for (const x of new Set(inner.map((end) => end.x))) {
    const group = inner.filter((end) => end.x === x);
    const full = [...dots, ...lines, ...boxes(names)];
    const column = group.length > 1 ? endLabels(group, x + BEHIND, top, bottom) : [];
    const isFree = boxes(column).every((box) => !full.some((other) => overlaps(box, other)));
    if (column.length && isFree)
      names.push(...column.map((mark) => (isText(mark) ? { ...mark, halo: true } : mark)));
    else {
      const wanted = group.map((end): Wanted => ({ candidates: end.stands ? [] : places(end), priority: 0 }));
      const room = { x: left, y: 0, width: width - left, height: bottom };
      names.push(...placeLabels(wanted, room, [...full, ...zero], measure));
    }
  }
  return names;
}
