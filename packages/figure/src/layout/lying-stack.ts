import type { RuleMark, TextMark } from '../scene/mark.ts';
import { rule } from '../scene/rule.ts';
import { SIZE } from '../label/sizes.ts';
import type { PeriodBand, Slot } from './period-bands.ts';

/** Heights: a row, a heading, and white space before the next group, px. */
export const ROW = 24;
const HEADING = 22;
const BEFORE_GROUP = 12;

/** A row of the picture: its slot and the top of its lane. */
export interface Lane {
  readonly slot: Slot;
  readonly y: number;
}

/** The rows of one period from `top`; they begin at `y`, under the heading where there is one. */
export interface Group {
  readonly band: PeriodBand;
  readonly top: number;
  readonly y: number;
  readonly lanes: readonly Lane[];
}

/** Stacks periods: with a heading each, or, where a period is one row, as rows that only a break or a range sets apart. */
export function stack(
  bands: readonly PeriodBand[],
  headed: boolean,
): readonly [groups: Group[], height: number] {
  let bottom = 0;
  const groups = bands.map((band, i): Group => {
    const top = bottom + (i > 0 && (headed || setApart(band)) ? BEFORE_GROUP : 0);
    const y = top + (headed ? HEADING : 0);
    const lanes = band.slots.map((slot, row) => ({ slot, y: y + row * ROW }));
    bottom = y + lanes.length * ROW;
    return { band, top, y, lanes };
  });
  return [groups, bottom];
}

const setApart = ({ apart, broken }: PeriodBand): boolean => apart || broken;

/** A rule before every group but the first: thin, or cut where another producer's series begins. */
export function groupRules(groups: readonly Group[], headed: boolean, width: number): RuleMark[] {
  return groups
    .slice(1)
    .filter(({ band }) => headed || setApart(band))
    .flatMap(({ band, top }) => ruleAt(top - BEFORE_GROUP / 2, band.broken, width));
}

function ruleAt(y: number, broken: boolean, width: number): RuleMark[] {
  const level = (x1: number, x2: number): RuleMark => rule(x1, y, x2, y, 'grid');
  const stroke = (x: number): RuleMark => rule(x, y + 4, x + 4, y - 4, 'ink');
  return broken ? [level(0, 10), level(22, width), stroke(12), stroke(16)] : [level(0, width)];
}

export function heading({ top }: Group, text: string): TextMark {
  const y = top + 15;
  return { kind: 'text', x: 0, y, text, size: SIZE.period, weight: 600, anchor: 'start', tone: 'ink' };
}

/** The zero line of each run of rows that nothing interrupts. */
export function zeroLines(groups: readonly Group[], zero: number): RuleMark[] {
  return groups.map(({ y, lanes }) => rule(zero, y, zero, y + lanes.length * ROW, 'axis'));
}
