import type { Rows } from '@keruen/data';
import { bars } from './bars.ts';
import { emptyScene, soundWidth } from './empty-scene.ts';
import type { Layout } from './layout.ts';
import { finiteRows } from './value.ts';
import { upright } from './upright.ts';

/** Below this width bars lie: a year is a heading and each value a row of its own, px. */
const LYING_BELOW = 480;

/** Grouped columns: periods side by side, within each a bar per flow, claims beside what they contradict. */
export const columns: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  return soundWidth(box) < LYING_BELOW ? bars(rows, box, medium) : upright(rows, box, medium);
};
