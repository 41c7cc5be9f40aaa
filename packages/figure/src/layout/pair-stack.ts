import type { Box } from './layout.ts';
import { lanesOf, type Lane, type PairGroup } from './pair-lanes.ts';

/** Heights of a lane, of a name that stands above its lane, and of a heading; white space before a group, px. */
export const LANE = 26;
const NAME = 18;
const HEADING = 24;
const BEFORE_GROUP = 12;

/** Lanes of a group from `top`; the heading has the line above `start`. */
export interface PlacedGroup {
  readonly heading: string;
  readonly top: number;
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly Lane[];
}

export interface Stack {
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
  /** Height of a lane, px. */
  readonly pitch: number;
}

/** Stacks groups; `above` where names stand over their lanes. A picture that would be too high is pressed together. */
export function stackPairs(groups: readonly PairGroup[], above: boolean, { maxHeight }: Box): Stack {
  let bottom = 0;
  const stacked = groups.map(({ heading, pairs }, i): PlacedGroup => {
    const top = bottom + (i > 0 ? BEFORE_GROUP : 0);
    const start = top + (heading ? HEADING : 0);
    bottom = start;
    const lanes = pairs.flatMap(lanesOf).map((lane): Lane => {
      const y = bottom + (above && lane.name ? NAME : 0) + LANE / 2;
      bottom = y + LANE / 2;
      return { ...lane, y };
    });
    return { heading, top, start, end: bottom, lanes };
  });
  const height = Math.min(bottom, maxHeight ?? bottom);
  const press = height / bottom;
  const at = (y: number): number => Math.round(y * press * 2) / 2;
  return {
    groups: stacked.map((group) => ({
      ...group,
      top: at(group.top),
      start: at(group.start),
      end: at(group.end),
      lanes: group.lanes.map((lane) => ({ ...lane, y: at(lane.y) })),
    })),
    height: Math.max(LANE, Math.min(bottom, Math.floor(maxHeight ?? bottom))),
    pitch: LANE * press,
  };
}
