import type { Rows } from '@keruen/data';
import { LYING_BELOW, barChart } from './bar-chart.ts';
import { soundWidth } from './empty-scene.ts';
import type { Layout } from './layout.ts';

/** Grouped columns: periods side by side, within each a bar per flow, claims beside what they contradict. */
export const columns: Layout<Rows> = (rows, box, medium) =>
  barChart(rows, box, medium, soundWidth(box) < LYING_BELOW);
