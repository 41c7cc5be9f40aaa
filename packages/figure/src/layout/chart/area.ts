import type { Row, Rows } from '@keruen/data';
import { groundWords } from '../../locale/books/ground.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import type { AreaMark, DotMark, Mark } from '../../scene/mark.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import { fillingOf, stacked, type Filling } from '../line/area-filling.ts';
import { chartSeries, type ChartSeries } from '../rows/chart-series.ts';
import type { ChartType } from './chart-types.ts';
import { emptyScene } from '../empty-scene.ts';
import type { Layout } from '../layout.ts';
import { seriesLegend } from '../rows/legend.ts';
import { lineRuns } from '../line/line-runs.ts';
import type { PlacedPoint } from '../line/line-points.ts';
import { overTime, type Drawn, type Standing } from '../line/over-time.ts';
import type { Plot } from '../rows/plot.ts';
import { lineKeys } from '../line/point-keys.ts';
import { finiteRows, valueDomain } from '../rows/value.ts';

/** The ground between each run of a series and what it stands on. */
function grounds(
  { rows, ground }: ChartSeries,
  points: readonly PlacedPoint[],
  footOf: (row: Row) => number,
  { y }: Plot,
  fill: 'solid' | 'tint',
): AreaMark[] {
  const at = new Map(points.map((point) => [point.row, point]));
  return lineRuns(rows).map((run) => {
    const tops = run.map((row) => [at.get(row)!.x, at.get(row)!.y] as const);
    const feet = run.map((row) => [at.get(row)!.x, halfPixel(y(footOf(row)))] as const);
    const points = [...tops, ...feet.reverse()];
    if (fill === 'tint') return { kind: 'area', points, tone: ground.tone, fill };
    const derived = run.every(({ observation }) => observation.nature === 'derived');
    return {
      kind: 'area',
      points,
      ...(derived ? { tone: ground.tone, fill: 'hatch' } : { ...ground, fill }),
    };
  });
}

const largest = (points: readonly PlacedPoint[]): number =>
  Math.max(0, ...points.map(({ row }) => Math.abs(row.value ?? 0)));

/** Areas from zero, the largest at the back. */
function eachGround(
  series: readonly ChartSeries[],
  points: readonly (readonly PlacedPoint[])[],
  plot: Plot,
): Mark[] {
  return series
    .map((one, i) => ({ size: largest(points[i]!), marks: grounds(one, points[i]!, () => 0, plot, 'tint') }))
    .sort((a, b) => b.size - a.size)
    .flatMap(({ marks }) => marks);
}

const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';

/** Edges and official dots of stacked areas in the colour of the paper. */
const onGround = ({ strokes, dots, ...rest }: Drawn): Drawn => ({
  ...rest,
  strokes: strokes.map((stroke) => ({ ...stroke, tone: 'paper', width: 1 })),
  dots: dots.map((mark) => (isDot(mark) && mark.sign?.fill === 'solid' ? { ...mark, tone: 'paper' } : mark)),
});

function stackedStanding(lifted: ReadonlyMap<Row, Row>): Pick<Standing, 'lift' | 'ground' | 'over'> {
  const own = new Map([...lifted].map(([row, top]) => [top, row]));
  const footOf = (top: Row): number => top.value! - (own.get(top)?.value ?? top.value!);
  return {
    lift: (row) => lifted.get(row) ?? row,
    ground: (placed, points, plot) =>
      placed.flatMap((one, i) => grounds(one, points[i]!, footOf, plot, 'solid')),
    over: onGround,
  };
}

const plainStanding = (filling: Filling): Pick<Standing, 'lift' | 'ground' | 'over'> => ({
  lift: (row) => row,
  ground: filling === 'each' ? eachGround : () => [],
  over: (drawn) => drawn,
});

/**
 * Lines over time, filled to zero. Several are filled where none hides another; else they are stacked where they are parts of a
 * whole; else not filled. The legend says where they are stacked.
 */
export const area: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const series = chartSeries(rows, medium.locale).map((one) => ({ ...one, tone: one.ground.tone }));
  const wanted = fillingOf(series, rows);
  const lifted = wanted === 'stacked' ? stacked(series) : undefined;
  const filling = wanted === 'stacked' && !lifted ? 'bare' : wanted;
  const standing = lifted ? stackedStanding(lifted) : plainStanding(filling);
  return overTime(rows, box, medium, {
    ...standing,
    series,
    keys: filling === 'bare' ? lineKeys : seriesLegend,
    domain: valueDomain(rows.rows.map(standing.lift)),
    legend: lifted ? [{ label: sentenceCase(groundWords(medium.locale).ground.stacked) }] : [],
  });
};

export const chartType = { layout: area, sized: true } satisfies ChartType;
