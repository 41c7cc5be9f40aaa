import type { MeasureText } from '../../label/measure.ts';
import { SIZE } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import type { Pointed } from './places.ts';

/** Widths to which words are wrapped, the most wanted first, and the most lines, px. */
const WIDTHS = [190, 130, 90];
const MOST_LINES = 5;

/** Words stand in at most so many rows over the plot. */
const MOST_ROWS = 3;

/** White space between words and the rule beside them, and between neighbours, px. */
const BESIDE = 5;
const BETWEEN = 10;

/** Words over the plot: which row of them, counted from the plot, and on which side of their rule. */
export interface PlacedWords {
  readonly pointed: Pointed;
  readonly lines: readonly string[];
  readonly row: number;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  /** First and last px. */
  readonly reach: readonly [from: number, to: number];
}

/** Everything that words could be: on either side, in few or many lines, in every row, as far as they stay in the picture. */
function choices(one: Pointed, width: number, measure: MeasureText): readonly PlacedWords[] {
  const size = (line: string): number => measure(line, SIZE.label);
  const wraps = WIDTHS.map((most) =>
    wrap(one.annotation.text, Math.min(most, width * 0.6), MOST_LINES, size),
  );
  const different = new Map(
    wraps.flatMap((lines) => (lines?.length ? [[lines.length, lines] as const] : [])),
  );
  return [...different.values()].flatMap((lines) => {
    const room = Math.ceil(Math.max(...lines.map(size)));
    const sides = (['start', 'end'] as const).map((anchor) => {
      const x = anchor === 'start' ? one.from + BESIDE : one.to - BESIDE;
      return { anchor, x, reach: anchor === 'start' ? ([x, x + room] as const) : ([x - room, x] as const) };
    });
    return sides
      .filter(({ reach: [from, to] }) => from >= 0 && to <= width)
      .flatMap((side) =>
        [...new Array(MOST_ROWS).keys()].map((row) => ({ pointed: one, lines, ...side, row })),
      );
  });
}

/** Whether the rule of words further up passes through words below. A span has no rule: its ground lies behind them. */
const crosses = ({ pointed: { from, to } }: PlacedWords, { reach }: PlacedWords): boolean =>
  to <= from && from > reach[0] - 3 && from < reach[1] + 3;

function clash(a: PlacedWords, b: PlacedWords): boolean {
  if (a.row === b.row) return a.reach[0] < b.reach[1] + BETWEEN && b.reach[0] < a.reach[1] + BETWEEN;
  return a.row > b.row ? crosses(a, b) : crosses(b, a);
}

/** Words that stick out of the span they name. */
const sticksOut = ({ pointed: { from, to }, reach }: PlacedWords): boolean =>
  to > from && (reach[0] < from || reach[1] > to);

/** The lower the better: what is left out weighs most, then the height of the rows in lines, then words in a lesser place. */
function costOf(placed: readonly PlacedWords[], of: number): number {
  const rows = new Map<number, number>();
  for (const { row, lines } of placed) rows.set(row, Math.max(rows.get(row) ?? 0, lines.length));
  const height = [...rows.values()].reduce((sum, lines) => sum + lines + 0.5, 0);
  const lesser = placed.map((one) => (one.anchor === 'end' ? 0.1 : 0) + (sticksOut(one) ? 1.2 : 0));
  return (of - placed.length) * 100 + lesser.reduce((sum, cost) => sum + cost, height);
}

/** So many ways of placing are followed at once. */
const BREADTH = 60;

/**
 * Words in rows over the plot so that none touches another or another's rule, with as little height as a search along the time finds.
 * What finds no place is left to the notes.
 */
export function placeWords(
  all: readonly Pointed[],
  width: number,
  measure: MeasureText,
): readonly PlacedWords[] {
  let ways: readonly (readonly PlacedWords[])[] = [[]];
  all.forEach((one, i) => {
    const own = choices(one, width, measure);
    ways = ways
      .flatMap((way) => [
        way,
        ...own.filter((words) => !way.some((other) => clash(words, other))).map((words) => [...way, words]),
      ])
      .map((way) => ({ way, cost: costOf(way, i + 1) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BREADTH)
      .map(({ way }) => way);
  });
  return ways[0] ?? [];
}
