import type { Ladder, Row } from './rows.ts';

/** A row with its place in the picture: its sign, where its name and the words of the legs that end there begin, and these words line by line. */
export interface Placed<Line = unknown> extends Row {
  readonly x: number;
  readonly y: number;
  readonly words: number;
  readonly lines: readonly Line[];
}

/** White space at the side of a block, from lane to lane, and from the last line to the words: px. */
const SIDE = 14;
const LANE = 17;
const WORDS = 15;

export const laneX = (lane: number): number => SIDE + lane * LANE;

/** From row to row; for each line of words about a leg between them; above a part that touches nothing: px. */
const ROW = 25;
const LINE = 14;
const APART = 34;

/** Places each row, the first at `top`, so that words lie right of every line that passes them. `linesAt` breaks the words above a row into lines that begin at x. */
export function placed<Line>(
  { rows, edges }: Ladder,
  linesAt: (row: number, x: number) => readonly Line[],
  top: number,
): Placed<Line>[] {
  let y = top;
  const beside = rows.map(({ lane }) => lane);
  for (const { from, to, lane } of edges)
    for (let i = from; i <= to; i += 1) beside[i] = Math.max(beside[i]!, lane);
  return rows.map((row, i) => {
    const words = laneX(beside[i]!) + WORDS;
    const lines = linesAt(i, words);
    if (i) y += ROW + lines.length * LINE + (row.apart ? APART : 0);
    return { ...row, x: laneX(row.lane), y, words, lines };
  });
}

/** The baseline of one of the lines of words above a row, which stand in the middle between it and the row before. */
export const lineY = ({ y, lines: { length } }: Placed, line: number): number =>
  y - (ROW + length * LINE) / 2 + (line - (length - 1) / 2) * LINE + 4;

/** The baseline of the words that head a part which touches nothing above it. */
export const apartY = ({ y }: Placed): number => y - APART + 8;
