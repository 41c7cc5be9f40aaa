import type { Period, Row } from '@keruen/data';
import { onOneLine } from '../../label/lines-in.ts';
import { lineOf, SIZE } from '../../label/sizes.ts';
import type { ChartSeries } from '../rows/chart-series.ts';
import { saysNature } from '../rows/value.ts';
import { conflict } from '../rows/period-bands.ts';

/** Heights: a lane of one value, the bars of a goal, a line of words over or under them, a heading; white space after a goal, px. */
export const LANE = 24;
export const GOAL = 26;
export const WORDS = 15;
const HEADING = 22;

/** Distance of the lines of a heading, px, and the most it has. */
export const HEADING_LINE = lineOf(SIZE.period);
const MOST_LINES = 3;

const AFTER = 12;

/** A row of the picture from `y`: a goal with what is reached of it, or one value. */
export interface TargetLane {
  readonly row: Row;
  /** The latest official value, on a goal. */
  readonly reached?: Row | undefined;
  /** Whether it cannot hold beside a row above it. */
  readonly contradicts: boolean;
  /** Top of the bars, and from there to the end of what belongs to them, px. */
  readonly y: number;
  readonly height: number;
}

export interface TargetGroup {
  /** What it is called, in lines. */
  readonly heading: readonly string[];
  readonly top: number;
  readonly lanes: readonly TargetLane[];
}

const isGoal = ({ value, observation }: Row): boolean => value !== null && observation.nature === 'target';

const isOfYears = ({ from, to }: Period): boolean => (from?.month ?? 1) === 1 && (to?.month ?? 12) === 12;

/** Whether a value can be a part of a goal: that of a month is none of a goal for a year. */
export const isAsLong = (goal: Row, { period }: Row): boolean => isOfYears(period) || !isOfYears(goal.period);

/** Goals first, each with the latest official value that is as long; then what else is said, in order of time. */
function ordered(rows: readonly Row[]): Pick<TargetLane, 'row' | 'reached'>[] {
  const official = rows.filter((row) => row.value !== null && !saysNature(row));
  const goals = rows.filter(isGoal).flatMap((row) => {
    const reached = official.findLast((one) => isAsLong(row, one));
    return reached ? [{ row, reached }] : [];
  });
  const told = new Set(goals.flatMap(({ row, reached }) => [row, reached]));
  return [...goals, ...rows.filter((row) => !told.has(row)).map((row) => ({ row }))];
}

/** Series under each other, with a heading where they have names; `above` where lanes are named on a line of their own. */
export function targetGroups(
  series: readonly ChartSeries[],
  above: boolean,
  headings = onOneLine,
): readonly [groups: readonly TargetGroup[], height: number] {
  let bottom = 0;
  const groups = series.map(({ name, rows }, i): TargetGroup => {
    const top = bottom + (i > 0 ? AFTER : 0);
    const heading = name ? headings(name, MOST_LINES) : [];
    bottom = top + (name ? HEADING + (heading.length - 1) * HEADING_LINE : 0);
    const before: Row[] = [];
    const lanes = ordered(rows).map(({ row, reached }): TargetLane => {
      const contradicts = before.some((other) => conflict(other, row));
      before.push(row, ...(reached ? [reached] : []));
      const y = bottom + (above ? WORDS : 0) + (reached ? WORDS : 0);
      const height = reached ? GOAL + 2 * WORDS + AFTER : LANE;
      bottom = y + height;
      return { row, reached, contradicts, y, height };
    });
    return { heading, top, lanes };
  });
  return [groups, bottom];
}
