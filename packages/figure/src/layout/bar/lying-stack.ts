import type { RuleMark, TextMark } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import { SIZE } from '../../label/sizes.ts';
import type { PeriodBand, Slot } from '../rows/period-bands.ts';

/** Heights of a row and of its bar, px. */
export const ROW = 24;
export const BAR = 14;

/** A heading and the white space before the next group, px: of groups set apart by rules, and of single rows under their names. */
const SPACE = {
  headed: { heading: 22, before: 12 },
  single: { heading: 17, before: 5 },
} as const;

/** How rows are named: under a heading each group, under a name each row, or beside it. */
export type Heads = 'headed' | 'single' | 'beside';

const spaceOf = (heads: Heads): { readonly heading: number; readonly before: number } =>
  heads === 'beside' ? { heading: 0, before: SPACE.headed.before } : SPACE[heads];

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
  heads: Heads,
): readonly [groups: Group[], height: number] {
  const space = spaceOf(heads);
  let bottom = 0;
  const groups = bands.map((band, i): Group => {
    const top = bottom + (i > 0 && (heads !== 'beside' || setApart(band)) ? space.before : 0);
    const y = top + space.heading;
    const lanes = band.slots.map((slot, row) => ({ slot, y: y + row * ROW }));
    bottom = y + lanes.length * ROW;
    return { band, top, y, lanes };
  });
  return [groups, bottom];
}

const setApart = ({ apart, broken }: PeriodBand): boolean => apart || broken;

/** A rule before every group but the first: thin, or cut where another line of a series begins. Names of single rows need none. */
export function groupRules(groups: readonly Group[], heads: Heads, width: number): RuleMark[] {
  return groups
    .slice(1)
    .filter(({ band }) => heads === 'headed' || setApart(band))
    .flatMap(({ band, top }) => ruleAt(top - spaceOf(heads).before / 2, band.broken, width));
}

function ruleAt(y: number, broken: boolean, width: number): RuleMark[] {
  const level = (x1: number, x2: number): RuleMark => rule(x1, y, x2, y, 'grid');
  const stroke = (x: number): RuleMark => rule(x, y + 4, x + 4, y - 4, 'ink');
  return broken ? [level(0, 10), level(22, width), stroke(12), stroke(16)] : [level(0, width)];
}

/** The name of a group over its rows; of a single row it is no heading but a name. */
export function heading({ y, top }: Group, text: string, heads: Heads = 'headed'): TextMark {
  const common = { kind: 'text', x: 0, text, anchor: 'start', tone: 'ink' } as const;
  if (heads === 'single') return { ...common, y: y - 4, size: SIZE.label };
  return { ...common, y: top + 15, size: SIZE.period, weight: 600 };
}

/** The zero line of each run of rows that nothing interrupts. */
export function zeroLines(groups: readonly Group[], zero: number): RuleMark[] {
  return groups.map(({ y, lanes }) => rule(zero, y, zero, y + lanes.length * ROW, 'axis'));
}
