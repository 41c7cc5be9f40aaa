import type { Row, Rows } from '@keruen/data';
import type { Scene } from '../scene/scene.ts';
import { lowered } from '../scene/lowered.ts';
import type { Box, Medium } from './layout.ts';
import { lying } from './lying.ts';

/** White space between a picture and the rows under it, px. */
const BETWEEN = 20;

/**
 * Rows that have no place in a picture of wholes (claims, missing numbers, what is zero or less) as lying bars for standing under it. Without
 * such rows there is nothing.
 */
export function restUnder(rest: readonly Row[], rows: Rows, box: Box, medium: Medium): Scene | undefined {
  return rest.length ? lying({ ...rows, rows: rest }, { width: box.width }, medium) : undefined;
}

/** A picture with another one under it: marks and stops of both, the legend of what either shows. */
export function stacked(above: Scene, under: Scene | undefined): Scene {
  if (!under) return above;
  const { marks, stops } = lowered(under, above.height && above.height + BETWEEN);
  const known = above.legend.map(({ label }) => label);
  return {
    ...above,
    height: (above.height && above.height + BETWEEN) + under.height,
    marks: [...above.marks, ...marks],
    stops: [...above.stops, ...stops],
    legend: [...above.legend, ...under.legend.filter(({ label }) => !known.includes(label))],
  };
}
