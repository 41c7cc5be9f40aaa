import { barChart } from '../bar/bar-chart.ts';
import type { ChartType } from './chart-types.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout } from '../layout.ts';
import type { Panel } from '../rows/panel.ts';
import { LYING_BELOW } from '../bar/standing.ts';

/** Grouped columns: periods side by side, within each a bar per flow, claims beside what they contradict. They lie on a phone. */
export const columns: Layout<Panel> = (rows, box, medium) =>
  barChart(rows, box, medium, !rows.among && soundWidth(box) < LYING_BELOW);

export const chartType = { layout: columns, sized: true } satisfies ChartType;
