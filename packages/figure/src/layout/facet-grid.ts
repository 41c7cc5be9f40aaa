import type { Box } from './layout.ts';

/** White space between panels, across and down, and the line of a heading, px. */
export const GAP = 20;
export const BETWEEN = 20;
export const HEAD = 22;

/** Height of a picture in a panel: a little lower than wide, px. */
const SHAPE = 0.8;
const HEIGHT = { least: 150, most: 260 };

/** A panel in which values are drawn over time is not narrower, one whose height follows from its rows not than the second, px. */
const LEAST = { flat: 140, tall: 280 };

export interface Grid {
  readonly columns: number;
  readonly lines: number;
}

/** As many panels side by side as fit, none missing in the last line where fewer would do. */
export function gridOf(count: number, width: number, tall: boolean): Grid {
  const least = LEAST[tall ? 'tall' : 'flat'];
  const most = Math.max(1, Math.min(count, Math.floor((width + GAP) / (least + GAP))));
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
