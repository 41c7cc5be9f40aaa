import { onOneLine, type InLines } from '../../label/lines-in.ts';
import { lineOf, SIZE } from '../../label/sizes.ts';
import type { Box } from '../layout.ts';
import { lanesOf, type Lane, type PairGroup } from './lanes.ts';

/** Heights of a lane, of a name that stands above its lane, and of a heading; white space before a group, px. */
export const LANE = 26;
const NAME = 18;
const HEADING = 24;
const BEFORE_GROUP = 12;

/** Distance of the lines of a heading, and of a name over its lane, px. */
export const HEADING_LINE = lineOf(SIZE.period);
export const NAME_LINE = lineOf(SIZE.label);

/** Lanes of a group from `top`; the heading has the lines above `start`. */
export interface PlacedGroup {
  readonly heading: readonly string[];
  readonly top: number;
  readonly start: number;
  readonly end: number;
  readonly lanes: readonly PlacedLane[];
}

/** A lane whose name stands in lines. */
export type PlacedLane = Lane & { readonly lines: readonly string[] };

export interface Stack {
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
  /** Height of a lane, px. */
  readonly pitch: number;
}

/** A heading takes no more lines than this and a name over its lane one less, and both one in a picture that is pressed together. */
const MOST_LINES = 3;

/**
 * Stacks groups; `above` where names stand over their lanes. A picture that would be too high is pressed together, its headings and names
 * on one line.
 */
export function stackPairs(
  groups: readonly PairGroup[],
  above: boolean,
  { maxHeight }: Box,
  headings = onOneLine,
  names = onOneLine,
): Stack {
  const nameLines: InLines = (name, most) => (!name || !above ? [name] : names(name, Math.max(1, most - 1)));
  const inLines = (most: number): Stacked => stacked(groups, above, headings, nameLines, most);
  const whole = inLines(MOST_LINES);
  return pressed(maxHeight !== undefined && whole.bottom > maxHeight ? inLines(1) : whole, maxHeight);
}

interface Stacked {
  readonly groups: readonly PlacedGroup[];
  readonly bottom: number;
}

function stacked(
  groups: readonly PairGroup[],
  above: boolean,
  headings: InLines,
  names: InLines,
  most: number,
): Stacked {
  let bottom = 0;
  const placed = groups.map(({ heading: words, pairs }, i): PlacedGroup => {
    const top = bottom + (i > 0 ? BEFORE_GROUP : 0);
    const heading = words ? headings(words, most) : [];
    const start = top + (heading.length ? HEADING + (heading.length - 1) * HEADING_LINE : 0);
    bottom = start;
    const lanes = pairs.flatMap(lanesOf).map((lane): PlacedLane => {
      const lines = names(lane.name, most);
      const y = bottom + (above && lane.name ? NAME + (lines.length - 1) * NAME_LINE : 0) + LANE / 2;
      bottom = y + LANE / 2;
      return { ...lane, lines, y };
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
