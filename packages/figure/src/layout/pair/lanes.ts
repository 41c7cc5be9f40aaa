import type { Row } from '@keruen/data';
import type { Tone } from '../../scene/mark.ts';
import { saysNature } from '../rows/value.ts';
import { conflict } from '../rows/period-bands.ts';

/** A value of a pair, in the colour of its end. */
export interface End {
  readonly row: Row;
  readonly tone: Tone;
}

/** Values of one thing that are to be compared: two flows, two periods, two reports. */
export interface Pair {
  /** Empty where a chart has one pair only. */
  readonly name: string;
  readonly ends: readonly End[];
  /** What is said of the gap behind the values, e.g. their ratio. */
  readonly gap?: string | undefined;
}

/** Pairs under a heading; without one they stand alone. */
export interface PairGroup {
  readonly heading: string;
  readonly pairs: readonly Pair[];
}

/** A line of the picture: values joined, or one that stands apart. */
export interface Lane {
  readonly ends: readonly End[];
  readonly name: string;
  readonly gap: string;
  /** True on the first lane of a pair. */
  readonly first: boolean;
  /** Whether it cannot hold beside a value of the lanes before it in its pair. */
  readonly contradicts: boolean;
  /** Middle of the lane, px. */
  readonly y: number;
}

/** Whether a value may be joined to others: statistics, and what derives from them. */
const isJoined = ({ row }: End): boolean => row.value !== null && !saysNature(row);

const byValue = (a: End, b: End): number => a.row.value! - b.row.value!;

type Unplaced = Omit<Lane, 'y'>;

/** The lanes of a pair: first what is joined, from the smallest up, then each claim, target and missing number by itself. */
export function lanesOf({ name, ends, gap = '' }: Pair): Unplaced[] {
  const joined = ends.filter(isJoined).sort(byValue);
  const apart = ends.filter((end) => !isJoined(end)).map((end) => [end]);
  const lanes = [...(joined.length > 0 ? [joined] : []), ...apart];
  return lanes.map((of, i) => ({
    ends: of,
    name: i === 0 ? name : '',
    gap: i === 0 && joined.length > 0 ? gap : '',
    first: i === 0,
    contradicts: lanes
      .slice(0, i)
      .flat()
      .some((other) => of.some((end) => conflict(end.row, other.row))),
  }));
}
