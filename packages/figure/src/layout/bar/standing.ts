import type { Rows } from '@keruen/data';
import { groupedForm } from './bar-form.ts';
import { emptyScene } from '../empty-scene.ts';
import type { Layout } from '../layout.ts';
import { upright } from './upright.ts';
import { finiteRows } from '../rows/value.ts';

/** Below this width bars lie: a year is a heading and each value a row of its own, px. */
export const LYING_BELOW = 480;

/** From this width on columns stand whatever their periods are called: below it names may need them to lie, px. */
export const STANDING_FROM = 680;

/** Columns of one reporter and one partner over time, which stand at every width: what a page begins with. */
export const standing: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  return upright(rows, box, medium, groupedForm(rows, medium));
};
