import type { Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { linesIn } from '../../label/lines-in.ts';
import { placeLabels } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { formatPeriod } from '../../locale/period.ts';
import { barBounds } from '../../scene/bounds.ts';
import type { TextMark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import { chartSeries } from '../rows/chart-series.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { signLegend } from '../rows/legend.ts';
import { nameColumn } from '../bar/lying-rows.ts';
import { panelsOf, scaleRows, type Panel } from '../rows/panel.ts';
import { rowStop } from '../rows/row-stop.ts';
import { goalsOf } from '../target/ask.ts';
import { GOAL, HEADING_LINE, targetGroups, type TargetGroup, type TargetLane } from '../target/lanes.ts';
import { barsOfLane, laneMarks, MARGIN } from '../target/marks.ts';
import { targetRoom, type TargetRoom } from '../target/room.ts';
import { laneTexts } from '../target/texts.ts';
import { finiteRows } from '../rows/value.ts';

/** A stop is never narrower, px. */
const FINGER = 24;

const headings = ({ heading, top }: TargetGroup): TextMark[] => {
  const common = { kind: 'text', size: SIZE.period, weight: 600, anchor: 'start', tone: 'ink' } as const;
  return heading.map((text, i) => ({ ...common, x: 0, y: top + 15 + i * HEADING_LINE, text }));
};

/** The stops of a group; inside that of its first goal the one of what is reached. */
function groupStops(
  { lanes }: TargetGroup,
  { at, zero }: TargetRoom,
  width: number,
  rows: Rows,
  { locale }: Medium,
): Stop[] {
  return lanes.flatMap(({ row, reached, y, height }, i) => {
    const stop = rowStop(row, { x: 0, y, width, height }, rows, locale);
    if (!reached || lanes[i - 1]?.reached) return [stop];
    const ends = [zero, at(reached.value!)];
    const size = Math.max(FINGER, Math.max(...ends) - Math.min(...ends));
    const x = Math.max(0, Math.min(...ends, width - size));
    return [rowStop(reached, { x, y, width: size, height: GOAL }, rows, locale), stop];
  });
}

/**
 * Goals and what is reached of them: the latest official value inside each goal, the share it is, what is missing, open where the
 * goal is a floor; what else is said stands beneath, each by itself.
 */
export const target: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale, measure } = medium;
  const width = soundWidth(box);
  const periods = scaleRows(rows).map(({ period }) => formatPeriod(period, locale));
  const names = nameColumn(periods, width, medium);
  const above = names === 0;
  const inLines = linesIn(width, (words) => measure(words, SIZE.period, 600));
  const stacked = (panel: Panel) => targetGroups(chartSeries(panel, locale), above, inLines);
  const lanesOf = (of: readonly TargetGroup[]): TargetLane[] => of.flatMap((group) => group.lanes);
  const [groups, bottom] = stacked(rows);
  const lanes = lanesOf(groups);
  const all = panelsOf(rows).flatMap((panel) => lanesOf(stacked(panel)[0]));
  const contradiction = all.some(({ contradicts }) => contradicts);
  const margin = contradiction ? MARGIN : 0;
  const room = targetRoom(all, rows, margin + names, width, medium);
  const height = bottom + 2;
  const wanted = [
    ...groups.flatMap(headings).map((mark) => ({ candidates: [mark], priority: 0 })),
    ...lanes.flatMap((lane) => laneTexts(lane, room, above, margin, medium)),
  ];
  const bars = lanes.flatMap((lane) => barsOfLane(lane, room)).map(barBounds);
  return {
    width,
    height,
    marks: [
      ...lanes.flatMap((lane) => laneMarks(lane, room)),
      ...placeLabels(wanted, { x: 0, y: 0, width, height }, bars, measure),
    ],
    stops: groups.flatMap((group) => groupStops(group, room, width, rows, medium)),
    legend: signLegend(rows, contradiction, locale),
    description: describeChart(rows, locale),
  };
};

/** What is reached of goals. */
export const chartType = { ask: goalsOf, layout: target, tall: true };
