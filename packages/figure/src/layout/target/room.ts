import type { Row } from '@keruen/data';
import { SIZE } from '../../label/sizes.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import { endReach } from '../../scene/bar-shape.ts';
import type { Medium } from '../layout.ts';
import { scaleRows, type Panel } from '../rows/panel.ts';
import { stretch, type Need } from '../rows/stretch.ts';
import type { TargetLane } from './lanes.ts';
import { natureBeside, signOfRow, unitBeside, valueDomain, valueLabel } from '../rows/value.ts';

/** From the end of a bar and its sign to its words, and what the thinnest bars may add, px. */
export const BEFORE = 6;
const THINNEST = 2;

/** What bars get of the width at least; words that leave less are left out. */
const LEAST = 0.25;

/** Where zero is, how values become positions, and what is written beside a row. */
export interface TargetRoom {
  readonly zero: number;
  readonly at: Linear;
  /** The value of a row; a currency is said once, with the first on show. */
  readonly say: (row: Row) => string;
}

/** Room for bars of all panels from `from` to `width`: words of single values stand behind them, those of goals above and below. */
export function targetRoom(
  lanes: readonly TargetLane[],
  rows: Panel,
  from: number,
  width: number,
  { locale, measure }: Medium,
): TargetRoom {
  const shown = lanes.flatMap(({ row, reached }) => (reached ? [row, reached] : [row]));
  const first = shown.find(({ value }) => value !== null);
  const bare = unitBeside(rows.unit, locale);
  const say = (row: Row): string =>
    valueLabel(row, row.observation === first?.observation ? rows.unit : bare, locale);
  const domain = valueDomain(scaleRows(rows)) ?? ([0, 1] as const);
  const share = linear(domain, [0, 1]);
  const reach = (row: Row): number => THINNEST + endReach(signOfRow(row));
  const behind = (row: Row, words: number): Need => [
    share(Math.max(0, row.high ?? row.value ?? 0)),
    reach(row) + words,
  ];
  const before = scaleRows(rows).map((row): Need => [share(Math.min(0, row.value ?? 0)), reach(row)]);
  const needs = (said: boolean): Need[] =>
    lanes.flatMap(({ row, reached }) => {
      if (reached) return [behind(row, 0), behind(reached, 0)];
      const words = measure(say(row) + natureBeside(row, locale), SIZE.label, 600);
      return [behind(row, said && row.value !== null ? BEFORE + Math.ceil(words) : 0)];
    });
  const ways = [true, false].map((said) => stretch(before, needs(said), from, width));
  const [start, end] = ways.find(([left, right]) => right - left >= width * LEAST) ?? ways[1]!;
  const at = linear(domain, [start, end]);
  return { zero: Math.round(at(0)), at, say };
}
