import type { Note, Row, Rows } from '@keruen/data';
import type { Scene } from '../../scene/scene.ts';
import { lowered } from '../../scene/lowered.ts';
import type { Box, Medium } from '../layout.ts';
import { conflict } from '../rows/period-bands.ts';
import { lying } from '../bar/lying.ts';

/** White space between a picture and the rows under it, px. */
const BETWEEN = 20;

/** Rows of the picture above as they are told beside those under it that they contradict. */
function against(rest: readonly Row[], rows: Rows): Note[] {
  return rows.rows.flatMap((row) => {
    const contradicts = rest
      .filter((one) => one !== row && conflict(one, row))
      .map(({ observation }) => observation.id);
    return contradicts.length && !rest.includes(row)
      ? [{ record: row.observation, value: row.value, contradicts, concerns: [] }]
      : [];
  });
}

/**
 * Rows that have no place in a picture of wholes (claims, missing numbers, what is zero or less) as lying bars for standing under it. Without
 * such rows there is nothing.
 */
export function restUnder(rest: readonly Row[], rows: Rows, box: Box, medium: Medium): Scene | undefined {
  if (!rest.length) return undefined;
  const notes = [...rows.notes, ...against(rest, rows)];
  return lying({ ...rows, rows: rest, notes }, { width: box.width }, medium);
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
