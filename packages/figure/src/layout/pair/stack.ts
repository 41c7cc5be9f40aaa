import { lineOf, SIZE } from '../../label/sizes.ts';
import type { Box } from '../layout.ts';
import { lanesOf, type Lane, type PairGroup } from './lanes.ts';

/** Heights of a lane, of a name that stands above its lane, and of a heading; white space before a group, px. */
export const LANE = 26;
const NAME = 18;
const HEADING = 24;
const BEFORE_GROUP = 12;

/** Distance of the lines of a heading, px. */
export const HEADING_LINE = lineOf(SIZE.period);

/** Lanes of a group from `top`; the heading has the lines above `start`. */
export interface PlacedGroup {
  readonly heading: readonly string[];
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

/** The lines of a heading, of which there are no more than `most`. */
export type InLines = (heading: string, most: number) => readonly string[];

/** A heading takes no more lines than this, and one in a picture that is pressed together. */
const MOST_LINES = 3;

/**
 * Stacks groups; `above` where names stand over their lanes. A picture that would be too high is pressed together, its headings on one
 * line.
 */
export function stackPairs(
  groups: readonly PairGroup[],
  above: boolean,
  { maxHeight }: Box,
  inLines: InLines = (heading) => [heading],
): Stack {
  const whole = stacked(groups, above, inLines, MOST_LINES);
  return maxHeight !== undefined && whole.bottom > maxHeight
    ? pressed(stacked(groups, above, inLines, 1), maxHeight)
    : pressed(whole, maxHeight);
}

interface Stacked {
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
}

function stacked(groups: readonly PairGroup[], above: boolean, inLines: InLines, most: number): Stacked {
  let bottom = 0;
  const placed = groups.map(({ heading: words, pairs }, i): PlacedGroup => {
    const top = bottom + (i > 0 ? BEFORE_GROUP : 0);
    const heading = words ? inLines(words, most) : [];
    const start = top + (heading.length ? HEADING + (heading.length - 1) * HEADING_LINE : 0);
    bottom = start;
    const lanes = pairs.flatMap(lanesOf).map((lane): Lane => {
      const y = bottom + (above && lane.name ? NAME : 0) + LANE / 2;
      bottom = y + LANE / 2;
      return { ...lane, y };
    });
    return { heading, top, start, end: bottom, lanes };
  });
  return { groups: placed, bottom };
}

function pressed({ groups, bottom }: Stacked, maxHeight: number | undefined): Stack {
  const height = Math.min(bottom, maxHeight ?? bottom);
  const press = height / bottom;
  const at = (y: number): number => Math.round(y * press * 2) / 2;
  return {
    groups: groups.map((group) => ({
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
