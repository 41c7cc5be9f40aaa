import type { Box } from '../layout.ts';

/** White space between panels, across and down, and the line of a heading, px. */
export const GAP = 20;
export const BETWEEN = 20;
export const HEAD = 22;

/** Height of a picture in a panel: a little lower than wide, px. */
const SHAPE = 0.8;
const HEIGHT = { least: 150, most: 260 };

/** Panels in which values are drawn over time are so wide, px; on a phone two of them stand side by side where they are not narrower than the second. */
const FLAT = { calm: 200, least: 130 };

/** A panel whose height follows from its rows is not narrower, px. */
const TALL = 280;

export interface Grid {
  readonly columns: number;
  readonly lines: number;
}

/** As many panels side by side as fit, none missing in the last line where fewer would do. */
export function gridOf(count: number, width: number, tall: boolean): Grid {
  const fitting = (panel: number): number => Math.floor((width + GAP) / (panel + GAP));
  const wanted = tall ? fitting(TALL) : Math.max(fitting(FLAT.calm), Math.min(2, fitting(FLAT.least)));
  const most = Math.max(1, Math.min(count, wanted));
  const lines = Math.ceil(count / most);
  return { columns: Math.ceil(count / lines), lines };
}

/** Width of each panel, of which all but the first begin with `shared` px that lie under the gap before them. */
export const panelWidth = ({ columns }: Grid, width: number, shared: number): number =>
  Math.floor((width - (GAP - shared) * (columns - 1)) / columns);

/** The height a picture may have in a panel; undefined where it is free to have the one its rows need. */
export function panelHeight(
  { lines }: Grid,
  width: number,
  tall: boolean,
  { maxHeight }: Box,
): number | undefined {
  const shape = Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.round(width * SHAPE)));
  if (maxHeight === undefined) return tall ? undefined : shape;
  const room = Math.floor((maxHeight + BETWEEN) / lines) - BETWEEN - HEAD;
  return tall ? room : Math.min(shape, room);
}
