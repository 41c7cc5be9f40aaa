import type { Row } from '@keruen/data';
import type { ChartSeries } from './chart-series.ts';
import { saysNature } from './value.ts';
import { conflict } from './period-bands.ts';

/** Heights: a lane of one value, the bars of a goal, a line of words over or under them, a heading; white space after a goal, px. */
export const LANE = 24;
export const GOAL = 26;
export const WORDS = 15;
const HEADING = 22;
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
  readonly name: string;
  readonly top: number;
  readonly lanes: readonly TargetLane[];
}

const isGoal = ({ value, observation }: Row): boolean => value !== null && observation.nature === 'target';

/** Goals first, each with the latest official value; then what else is said, in order of time. */
function ordered(rows: readonly Row[]): Pick<TargetLane, 'row' | 'reached'>[] {
  const latest = rows.findLast((row) => row.value !== null && !saysNature(row));
  const goals = latest ? rows.filter(isGoal) : [];
  const others = rows.filter((row) => !goals.includes(row) && (goals.length === 0 || row !== latest));
  return [...goals.map((row) => ({ row, reached: latest })), ...others.map((row) => ({ row }))];
}

/** Series under each other, with a heading where they have names; `above` where lanes are named on a line of their own. */
export function targetGroups(
  series: readonly ChartSeries[],
  above: boolean,
): readonly [groups: readonly TargetGroup[], height: number] {
  let bottom = 0;
  const groups = series.map(({ name, rows }, i): TargetGroup => {
    const top = bottom + (i > 0 ? AFTER : 0);
    bottom = top + (name ? HEADING : 0);
    const before: Row[] = [];
    const lanes = ordered(rows).map(({ row, reached }): TargetLane => {
      const contradicts = before.some((other) => conflict(other, row));
      before.push(row, ...(reached ? [reached] : []));
      const y = bottom + (above ? WORDS : 0) + (reached ? WORDS : 0);
      const height = reached ? GOAL + 2 * WORDS + AFTER : LANE;
      bottom = y + height;
      return { row, reached, contradicts, y, height };
    });
    return { name, top, lanes };
  });
  return [groups, bottom];
}
