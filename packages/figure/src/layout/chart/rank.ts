import type { Observation, Row, Rows } from '@keruen/data';
import { describeChart } from '../../describe/chart.ts';
import { commas, semicolons, sentenceCase } from '../../describe/phrase.ts';
import { inUnit } from '../../describe/topic.ts';
import { shorten } from '../../label/shorten.ts';
import { SIZE } from '../../label/sizes.ts';
import { formatAmount } from '../../locale/amount.ts';
import { groundWords } from '../../locale/books/ground.ts';
import { formatList } from '../../locale/list.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatNumber } from '../../locale/number.ts';
import { formatPeriod } from '../../locale/period.ts';
import { linear } from '../../scale/linear.ts';
import type { LineMark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import { chartSeries, type ChartSeries } from '../rows/chart-series.ts';
import { emptyScene, soundWidth } from '../empty-scene.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import { lineKeys, markerOf, pointKeys } from '../line/point-keys.ts';
import { signLegend } from '../rows/legend.ts';
import { sharedKeys } from '../rows/shared-keys.ts';
import { linePoints, type PlacedPoint } from '../line/line-points.ts';
import { panelsOf } from '../rows/panel.ts';
import { periodBands, type PeriodBand } from '../rows/period-bands.ts';
import type { PlotRoom } from '../rows/plot.ts';
import { pointStop } from '../line/point-stop.ts';
import { LONE, RAIL_HEAD, railMarks, railsOf } from '../line/rails.ts';
import { railLabels, railPoints } from '../line/rail-points.ts';
import { largestOfEach, type Ranked } from './rank-ask.ts';
import { namesInside, type Climb } from '../line/rank-names.ts';
import { placedSeries, placesOf, ranksOf, staysOf } from '../line/rank-places.ts';
import { chooseSides, sideLabels, sideRoom, type SideLabel } from '../rows/side-labels.ts';
import { finiteRows, natureBeside } from '../rows/value.ts';

/** Distance of two ranks, and where a name stands between them, px; the room under the last. */
const STEP = { bare: 24, named: 28 };
const BOTTOM = 18;

/** How far a line runs level before it climbs or falls, px. */
const SHOULDER = 10;

/** A line that leaves and reaches its dots level, so that a rank is seen as a state and a change as a step. */
const shouldered = ({ points, ...line }: LineMark): LineMark => ({
  ...line,
  points: points.flatMap(([x, y], i) => {
    const after = points[i + 1];
    if (!after || after[0] - x < 3 * SHOULDER) return [[x, y] as const];
    return [[x, y] as const, [x + SHOULDER, y] as const, [after[0] - SHOULDER, after[1]] as const];
  }),
});

type Ranks = ReadonlyMap<Observation, number>;

/** A rank in digits; what only stands between ranks says what it is. */
function rankOf(row: Row, ranks: Ranks, { locale }: Medium): string {
  const rank = ranks.get(row.observation);
  return rank === undefined ? natureBeside(row, locale).trim() : formatNumber(rank, locale);
}

/** The stop of a row says its rank as well. */
function rankStop(point: PlacedPoint, row: Row, size: Size, { rows, ranks }: Said, medium: Medium): Stop {
  const stop = pointStop({ ...point, row }, 0, size, rows, medium);
  const value = ranks.get(row.observation) ?? point.row.value;
  const rank = value !== null && formatAmount({ value, unit: 'rank' }, medium.locale, 'long');
  return { ...stop, label: semicolons([stop.label, rank], medium.locale) };
}

/** Why periods with numbers are not on show. */
function loneRemarks({ lone = [] }: Ranked, locale: Locale): string[] {
  if (lone.length === 0) return [];
  const periods = formatList(
    lone.map((period) => formatPeriod(period, locale)),
    locale,
  );
  return [`${sentenceCase(groundWords(locale).ground.lone(periods))}.`];
}

/** What is said, and which ranks that is. */
interface Said {
  readonly rows: Rows;
  readonly ranks: Ranks;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is set across a picture of ranks: its periods, series with places for values, the last rank, and the distance of two. */
interface Ranking {
  readonly bands: readonly PeriodBand[];
  readonly series: readonly ChartSeries[];
  readonly ranks: Ranks;
  readonly last: number;
  readonly step: number;
}

/** What the names of one period may take of the width, and their ranks before them, px. */
const NAMES = 0.72;
const RANKS = 48;

/** Labels of the only period, their names cut where they would not stand beside it; as they are where two would be cut to one. */
function cutNames(labels: readonly SideLabel[], width: number, { measure }: Medium): readonly SideLabel[] {
  const most = width * NAMES - RANKS;
  const cut = labels.map((label) => ({
    ...label,
    name: shorten(label.name, most, (text) => measure(text, SIZE.label)),
  }));
  return new Set(cut.map(({ name }) => name)).size < cut.length ? labels : cut;
}

/** How high a picture is, where its lines stand, and what is said beside them. */
function across({ bands, series, ranks, last, step }: Ranking, box: Box, medium: Medium) {
  const { measure } = medium;
  const width = soundWidth(box);
  const wanted = RAIL_HEAD + BOTTOM + Math.max(2, last - 1) * step;
  const height = Math.max(RAIL_HEAD + BOTTOM + STEP.bare, Math.min(wanted, box.maxHeight ?? wanted));
  const bottom = height - BOTTOM;
  const y = linear([1, last], [RAIL_HEAD, bottom]);
  const [start, end] = [bands[0]!, bands.at(-1)!];
  const labelled = (band: PeriodBand): SideLabel[] =>
    railLabels(band, series, [y, bottom], (row) => rankOf(row, ranks, medium));
  const sides =
    start === end
      ? ([[], cutNames(labelled(end), width, medium)] as const)
      : ([labelled(start), labelled(end)] as const);
  const [before, behind] = chooseSides(sides, width, measure);
  const left = sideRoom(before, measure);
  // Names beside the only rail, or none, need no lines between; those over its dots stand before them.
  const lone = start === end && (series.length < 2 || behind.some(({ name }) => name));
  const right = lone ? left + LONE : width - sideRoom(behind, measure);
  const plot: PlotRoom = { left, right, top: RAIL_HEAD, bottom, y };
  return { height, before, behind, plot };
}

/** The order of values has no unit; what it orders has. */
const inWhat = (rows: Rows, locale: Locale): string =>
  commas([inUnit(rows, locale), groundWords(locale).ground.ranked], locale);

/**
 * Who is first, second, third … in each period: a line for each series, its rank and name at both ends, cut where it had left the
 * top.
 */
export const rank: Layout<Ranked> = (given, box, medium) => {
  const { locale, measure } = medium;
  const remarks = loneRemarks(given, locale);
  if (given.rows.length === 0) return { ...emptyScene(given, box, medium), remarks };
  const rows = finiteRows(given);
  const width = soundWidth(box);
  const bands = periodBands(rows);
  const places = placesOf(bands, rows.unit);
  const told = chartSeries(rows, locale).map((own) => {
    const stays = staysOf(own, bands);
    return { own, stays, series: placedSeries(own, stays, places) };
  });
  const series = told.map((one) => one.series);
  const every = panelsOf(rows).map((panel) => placesOf(periodBands(panel), rows.unit));
  const last = Math.max(1, ...every.flatMap((of) => [...of.values()]));
  const ranks = ranksOf(bands, places);
  const drawnAt = (step: number) => across({ bands, series, ranks, last, step }, box, medium);
  const bare = drawnAt(STEP.bare);
  // Names without room beside the lines stand over their ends.
  const isOver = series.length > 1 && !bare.behind.some(({ name }) => name);
  const { height, before, behind, plot } = isOver ? drawnAt(STEP.named) : bare;
  const { left, right, bottom } = plot;
  const rails = railsOf(bands, plot);
  const climbs = told.map((one): Climb => ({ ...one, points: railPoints(one.series, rails, plot) }));
  const drawn = climbs.map((one) =>
    linePoints(one.series, one.points, plot, markerOf(one.series, series.indexOf(one.series))),
  );
  const strokes = drawn.flatMap((one) => one.strokes.map(shouldered));
  const names = namesInside(climbs, strokes, plot, isOver, medium);
  const named = new Set(names.map(({ text }) => text));
  return {
    width,
    height,
    marks: [
      ...railMarks(bands, rails, plot, width, medium),
      ...drawn.flatMap(({ cuts }) => cuts),
      ...strokes.toReversed(),
      ...drawn.flatMap(({ dots }) => dots).reverse(),
      ...names,
      ...sideLabels(before, left, 'end', [RAIL_HEAD, bottom + SIZE.label / 3], measure),
      ...sideLabels(behind, right, 'start', [RAIL_HEAD, bottom + SIZE.label / 3], measure),
    ],
    stops: climbs.flatMap(({ own, points }) =>
      points.map((point, i) => rankStop(point, own.rows[i]!, { width, height }, { rows, ranks }, medium)),
    ),
    legend: [
      ...(isOver ? sharedKeys(lineKeys(series), named, locale) : []),
      ...pointKeys(
        signLegend(
          rows,
          climbs.some(({ points }) => points.some(({ contradicts }) => contradicts)),
          locale,
        ),
      ),
    ],
    description: describeChart(rows, locale, inWhat(rows, locale)),
    remarks,
  };
};

/** The largest of each period, in their order. */
export const chartType = { ask: largestOfEach, layout: rank, inWhat, tall: true, sized: true };
