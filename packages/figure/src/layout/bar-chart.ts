import type { Rows } from '@keruen/data';
import type { Scene } from '../scene/scene.ts';
import { emptyScene } from './empty-scene.ts';
import type { Box, Medium } from './layout.ts';
import { lying } from './lying.ts';
import { upright } from './upright.ts';
import { finiteRows } from './value.ts';

/** Below this width bars lie: a year is a heading and each value a row of its own, px. */
export const LYING_BELOW = 480;

/** Bars of any rows: lying where asked and where they fit the height, else upright. */
export function barChart(given: Rows, box: Box, medium: Medium, lie: boolean): Scene {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  if (!lie) return upright(rows, box, medium);
  const scene = lying(rows, box, medium);
  return scene.height > (box.maxHeight ?? Infinity) ? upright(rows, box, medium) : scene;
}
