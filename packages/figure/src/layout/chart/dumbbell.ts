import type { Row, Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { formatPeriod } from '../../locale/period.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import type { Tone } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { chartSeries, differing, isOther, type ChartSeries } from '../rows/chart-series.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import { twoFlowsOrPeriods } from './first-and-last.ts';
import { flowLegend, signLegend } from '../rows/legend.ts';
import type { Pair, PairGroup } from '../pair/lanes.ts';
import { pairScene } from '../pair/scene.ts';
import type { Panel } from '../rows/panel.ts';
import { periodBands, type PeriodBand } from '../rows/period-bands.ts';
import { pointKeys } from '../line/point-keys.ts';
import { scaleLegend } from '../rows/value-scale.ts';
import { finiteRows } from '../rows/value.ts';

const largest = (rows: readonly Row[]): number =>
  isOther(rows) ? -Infinity : Math.max(...rows.map(({ value }) => value ?? -Infinity));

/** Series by their largest value, of whichever flow or period; panels keep one order. */
const bySize = (series: readonly ChartSeries[], { among }: Panel): readonly ChartSeries[] =>
  among ? series : [...series].sort((a, b) => largest(b.rows) - largest(a.rows));

/** Two flows of each partner or product, or of each period. */
function flowPairs(rows: Panel, bands: readonly PeriodBand[], { locale }: Medium): PairGroup[] {
  const things = bySize(
    chartSeries(
      rows,
      locale,
      differing(rows).filter((one) => one !== 'flow'),
    ),
    rows,
  );
  const pairOf = (name: string, of: readonly Row[]): Pair => ({
    name,
    ends: of.map((row) => ({ row, tone: flowTone(row.observation.flow) })),
  });
  if (bands.length === 1) return [{ heading: '', pairs: things.map((one) => pairOf(one.name, one.rows)) }];
  return things.map(({ name, rows: own }) => ({
    heading: name,
    pairs: bands
      .map(({ period }) => {
        const of = own.filter((row) => row.period.text === period.text);
        return pairOf(formatPeriod(period, locale), of);
      })
      .filter(({ ends }) => ends.length > 0),
  }));
}

/** The colour of the last period; walnut is too near to the quiet one of the first. */
function lastTone({ observation: { flow } }: Row): Tone {
  const tone = flowTone(flow);
  return tone === 'walnut' ? 'lapis' : tone;
}

/** The first and the last period of each series; what comes before the last is quiet. */
function periodPairs(rows: Panel, last: PeriodBand | undefined, { locale }: Medium): PairGroup[] {
  const pairs = bySize(chartSeries(rows, locale), rows).map(({ name, rows: own }): Pair => ({
    name,
    ends: own.map((row) => ({
      row,
      tone: row.period.text === last?.period.text ? lastTone(row) : 'axis',
    })),
  }));
  return [{ heading: '', pairs }];
}

function periodLegend(bands: readonly PeriodBand[], rows: Rows, { locale }: Medium): LegendEntry[] {
  const last = bands.at(-1);
  return bands.map(({ period }) => ({
    label: formatPeriod(period, locale),
    tone: period === last?.period ? lastTone(rows.rows[0]!) : 'axis',
  }));
}

const byFlow = ({ rows }: Panel): boolean =>
  rows.some(({ observation }) => observation.flow !== rows[0]?.observation.flow);

/** Two values of each row joined: two flows of a partner, a product or a year; of one flow, its first period and its last. */
export const dumbbell: Layout<Panel> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale } = medium;
  const bands = periodBands(rows);
  const groupsOf = (panel: Panel): PairGroup[] =>
    byFlow(panel) ? flowPairs(panel, periodBands(panel), medium) : periodPairs(panel, bands.at(-1), medium);
  const { contradiction, ...scene } = pairScene(groupsOf, rows, box, medium);
  return {
    ...scene,
    legend: pointKeys([
      ...(byFlow(rows)
        ? flowLegend(rows, locale)
        : bands.length > 1
          ? periodLegend(bands, rows, medium)
          : []),
      ...signLegend(rows, contradiction, locale),
      ...scaleLegend(rows, medium),
    ]),
    description: describeChart(rows, locale),
  };
};

/** Two values of each thing, joined. */
export const chartType = {
  ask: twoFlowsOrPeriods,
  layout: dumbbell,
  scales: ['log'],
  tall: true,
  sized: true,
  parted: true,
} satisfies ChartType;
