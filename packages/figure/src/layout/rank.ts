import type { Row, Rows } from '@keruen/data';
import { describeChart } from '../describe/chart.ts';
import { semicolons, sentenceCase } from '../describe/phrase.ts';
import { placeLabels } from '../label/place.ts';
import { SIZE } from '../label/sizes.ts';
import { formatAmount } from '../locale/amount.ts';
import { groundWords } from '../locale/books/ground.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import { formatPeriod } from '../locale/period.ts';
import { linear } from '../scale/linear.ts';
import type { LineMark, TextMark } from '../scene/mark.ts';
import type { Stop } from '../scene/scene.ts';
import { chartSeries, type ChartSeries } from './chart-series.ts';
import { emptyScene, soundWidth } from './empty-scene.ts';
import type { Layout, Medium } from './layout.ts';
import { seriesLegend, signLegend } from './legend.ts';
import { linePoints, type PlacedPoint } from './line-points.ts';
import { panelsOf } from './panel.ts';
import { periodBands, type PeriodBand } from './period-bands.ts';
import type { PlotRoom } from './plot.ts';
import { REACH } from './point-marks.ts';
import { pointStop } from './point-stop.ts';
import { RAIL_HEAD, railMarks, railsOf } from './rails.ts';
import { railLabels, railPoints } from './rail-points.ts';
import { largestOfEach, type Ranked } from './rank-ask.ts';
import { placedSeries, placesOf, staysOf } from './rank-places.ts';
import { chooseSides, sideLabels, sideRoom, type SideLabel } from './side-labels.ts';
import { finiteRows, natureBeside } from './value.ts';

/** Distance of two ranks, and the room under the last, px. */
const STEP = 24;
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

/** A rank in digits; what only stands between ranks says what it is. */
const rankOf = (row: Row, { locale }: Medium): string =>
  row.value !== null && Number.isInteger(row.value)
    ? formatNumber(row.value, locale)
    : natureBeside(row, locale).trim();

/** A series on show: its rows as they are, with places for values, where they lie, and the stays in which it is in the top. */
interface Climb {
  readonly own: ChartSeries;
  readonly series: ChartSeries;
  readonly stays: readonly number[];
  readonly points: readonly PlacedPoint[];
}

/** Names of the stays that reach neither end, beside their first dot, where there is room. */
function inside(
  climbs: readonly Climb[],
  { left, right, bottom }: PlotRoom,
  { measure }: Medium,
): TextMark[] {
  const wanted = climbs.flatMap(({ series: { name, tone }, stays, points }, priority) =>
    [...new Set(stays)].flatMap((stay) => {
      const dots = points.filter((_, i) => stays[i] === stay);
      const { x, y } = dots[0]!;
      if (!name || dots.some((dot) => dot.x === left || dot.x === right)) return [];
      const ink = tone === 'axis' ? 'muted' : tone;
      const common = { kind: 'text', text: name, size: SIZE.label, tone: ink, halo: true } as const;
      const places = [
        { x, y: y - REACH, anchor: 'middle' },
        { x: x - REACH, y: y + 4, anchor: 'end' },
        { x, y: y + REACH + 8, anchor: 'middle' },
        { x: x + REACH, y: y - 8, anchor: 'start' },
      ] as const;
      return [{ candidates: places.map((place) => ({ ...common, ...place })), priority }];
    }),
  );
  const taken = climbs.flatMap(({ points }) =>
    points.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
  );
  const room = { x: left, y: RAIL_HEAD - 16, width: right - left, height: bottom - RAIL_HEAD + 24 };
  return placeLabels(wanted, room, taken, measure);
}

/** The stop of a row says its rank as well. */
function rankStop(point: PlacedPoint, row: Row, size: Size, rows: Rows, medium: Medium): Stop {
  const stop = pointStop({ ...point, row }, 0, size, rows, medium);
  const { value } = point.row;
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

interface Size {
  readonly width: number;
  readonly height: number;
}

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
  const wanted = RAIL_HEAD + BOTTOM + Math.max(2, last - 1) * STEP;
  const height = Math.max(RAIL_HEAD + BOTTOM + STEP, Math.min(wanted, box.maxHeight ?? wanted));
  const bottom = height - BOTTOM;
  const y = linear([1, last], [RAIL_HEAD, bottom]);
  const say = (row: Row): string => rankOf(row, medium);
  const [start, end] = [bands[0]!, bands.at(-1)!];
  const labelled = (band: PeriodBand): SideLabel[] => railLabels(band, series, [y, bottom], say);
  const [before, behind] = chooseSides([start === end ? [] : labelled(start), labelled(end)], width, measure);
  const [left, right] = [sideRoom(before, measure), width - sideRoom(behind, measure)];
  const plot: PlotRoom = { left, right, top: RAIL_HEAD, bottom, y };
  const rails = railsOf(bands, plot);
  const climbs = told.map((one): Climb => ({ ...one, points: railPoints(one.series, rails, plot) }));
  const drawn = climbs.map((one) => linePoints(one.series, one.points, plot));
  return {
    width,
    height,
    marks: [
      ...railMarks(bands, rails, plot, width, medium),
      ...drawn.flatMap(({ cuts }) => cuts),
      ...drawn.flatMap(({ strokes }) => strokes.map(shouldered)).reverse(),
      ...drawn.flatMap(({ dots }) => dots).reverse(),
      ...inside(climbs, plot, medium),
      ...sideLabels(before, left, 'end', [RAIL_HEAD, bottom + SIZE.label / 3], measure),
      ...sideLabels(behind, right, 'start', [RAIL_HEAD, bottom + SIZE.label / 3], measure),
    ],
    stops: climbs.flatMap(({ own, points }) =>
      points.map((point, i) => rankStop(point, own.rows[i]!, { width, height }, rows, medium)),
    ),
    legend: [
      ...(series.length > 1 && !behind.some(({ name }) => name) ? seriesLegend(series) : []),
      ...signLegend(
        rows,
        climbs.some(({ points }) => points.some(({ contradicts }) => contradicts)),
        locale,
      ),
    ],
    description: describeChart(rows, locale),
    remarks,
  };
};

/** The largest of each period, in their order. */
export const chartType = { ask: largestOfEach, layout: rank, tall: true, sized: true };
