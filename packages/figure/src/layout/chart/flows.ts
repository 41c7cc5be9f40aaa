import type { Rows } from '@keruen/data';
import { partsRecords } from '@keruen/data/sound';
import { describeAs } from '../../describe/chart.ts';
import { lowered } from '../../scene/lowered.ts';
import type { Scene } from '../../scene/scene.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import { flowPanel, type FlowPanel } from '../flow/panel.ts';
import { speakLargest } from '../whole/largest.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { restUnder, stacked } from '../whole/under.ts';
import { finiteRows } from '../rows/value.ts';
import { partNames, wholesOf, type Part } from '../whole/whole.ts';

/** Below this width imports and exports stand under each other, px. */
const SIDE_BY_SIDE = 480;

/** White space between panels, px. */
const BETWEEN = 12;

const isImport = ({ observation }: Part): boolean => observation.flow === 'import';

/** Turnover and balance have no direction. */
const isDirected = ({ observation: { flow } }: Part): boolean => flow !== 'turnover' && flow !== 'balance';

/** One picture of all, or where there is little width one for each direction. */
function panelsOf(directed: readonly Part[], rows: Rows, box: Box, medium: Medium): FlowPanel[] {
  const width = soundWidth(box);
  const [ins, outs] = [directed.filter(isImport), directed.filter((part) => !isImport(part))];
  const groups = (width < SIDE_BY_SIDE ? [outs, ins] : [directed]).filter((group) => group.length);
  const maxHeight = ((box.maxHeight ?? Infinity) - BETWEEN * (groups.length - 1)) / groups.length;
  const headed = ins.length > 0 && outs.length > 0;
  return groups.map((group) => flowPanel(group, rows, { width, maxHeight, headed }, medium));
}

/** Panels under each other. */
function column(panels: readonly FlowPanel[]): FlowPanel {
  let y = 0;
  const moved = panels.map((panel) => {
    const at = y;
    y += panel.height + BETWEEN;
    return lowered(panel, at);
  });
  return {
    height: Math.max(0, y - BETWEEN),
    marks: moved.flatMap(({ marks }) => marks),
    stops: moved.flatMap(({ stops }) => stops),
  };
}

/**
 * Goods from where they come to where they go: imports lead to the reporter, exports from it, ribbons as thick as their values on one
 * scale. What has no direction or is no part of a total stands under the picture as bars.
 */
export const flows: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const { locale } = medium;
  const rows = finiteRows(given);
  const { wholes, rest } = wholesOf(rows, locale);
  const counted = wholes.flatMap((whole) => whole.parts);
  const directed = counted.filter(isDirected);
  const others = new Set([...rest, ...counted.filter((part) => !isDirected(part))]);
  const nameOf = partNames(rows, locale);
  const told = directed.map((part) => ({ part, name: nameOf(part) }));
  const shown = { ...rows, rows: directed };
  const scene: Scene = {
    width: soundWidth(box),
    ...column(panelsOf(directed, rows, box, medium)),
    legend: signLegend(shown, false, locale),
    description: describeAs(speakLargest(told, rows, locale), rows, locale),
  };
  const under = rows.rows.filter((row) => others.has(row));
  return stacked(scene, restUnder(under, rows, box, medium));
};

/** Periods are wholes of their own. */
export const chartType = { ask: partsRecords, layout: flows, each: ['period'] } satisfies ChartType;
