import type { Rows } from '@keruen/data';
import type { BarMark, Mark, RuleMark, TextMark } from '../scene/mark.ts';
import { notEqual } from '../scene/not-equal.ts';
import type { Stop } from '../scene/scene.ts';
import { endReach } from '../scene/bar-shape.ts';
import { describeChart } from '../describe/chart.ts';
import { SIZE } from '../label/sizes.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';
import { barMarks } from './bar-marks.ts';
import { BEFORE, BETWEEN, MISSING, nameColumn, rowScale, type RowScale, type RowWords } from './bar-rows.ts';
import { emptyScene, soundWidth } from './empty-scene.ts';
import { flowLegend, signLegend } from './legend.ts';
import type { Layout, Medium } from './layout.ts';
import { periodBands, type PeriodBand, type Slot } from './period-bands.ts';
import { rowStop } from './row-stop.ts';
import { finiteRows, flowTone } from './value.ts';

/** Heights: a row, its bar, a heading, and white space before the next heading, px. */
const ROW = 24;
const BAR = 14;
const HEADING = 22;
const BEFORE_HEADING = 12;

/** Room at the start for “≠” between two rows. */
const MARGIN = 16;

/** A row of the picture: its slot and the top of its lane. */
interface Lane {
  readonly slot: Slot;
  readonly y: number;
}

interface Group {
  readonly band: PeriodBand;
  readonly y: number;
  readonly lanes: readonly Lane[];
}

function stack(bands: readonly PeriodBand[]): readonly [groups: Group[], height: number] {
  let y = 0;
  const groups = bands.map((band, i) => {
    if (i > 0) y += BEFORE_HEADING;
    const top = y;
    y += HEADING;
    const lanes = band.slots.map((slot, row) => ({ slot, y: y + row * ROW }));
    y += band.slots.length * ROW;
    return { band, y: top, lanes };
  });
  return [groups, y];
}

const lineOf = (y: number): Pick<TextMark, 'kind' | 'y' | 'size' | 'anchor'> => ({
  kind: 'text',
  y: y + ROW / 2 + 4,
  size: SIZE.label,
  anchor: 'start',
});

const subjectOf = ({ row }: Slot): `observation:${string}` => `observation:${row.observation.id}`;

/** A gap and a tick: the reason follows in words. */
function missingTick({ slot, y }: Lane, { zero }: RowScale): RuleMark {
  const middle = y + ROW / 2;
  const [x1, x2] = [zero + MISSING / 2, zero + MISSING];
  return { kind: 'rule', x1, y1: middle, x2, y2: middle, tone: 'muted', subject: subjectOf(slot) };
}

/** Where the words of a lane begin: behind the bar and its sign. */
function wordsStart(bars: readonly BarMark[], missing: boolean, { zero }: RowScale): number {
  const ends = bars.map((bar) => bar.x + bar.width + (bar.toward === 'end' ? endReach(bar.sign) : 0));
  return Math.max(zero + (missing ? MISSING : 0), ...ends) + BEFORE;
}

function laneWords(
  { slot, y }: Lane,
  x: number,
  words: RowWords | undefined,
  { measure }: Medium,
): TextMark[] {
  const { value = '', nature = '' } = words ?? {};
  const { row } = slot;
  const common = { ...lineOf(y), subject: subjectOf(slot) };
  const tone = row.value === null ? 'muted' : flowTone(row.observation.flow);
  const behind = x + Math.ceil(measure(value, SIZE.label, 600)) + BETWEEN;
  return [
    ...(value ? [{ ...common, x, text: value, weight: 600, tone } as const] : []),
    ...(nature ? [{ ...common, x: behind, text: nature, tone: 'muted' } as const] : []),
  ];
}

/** The flow in the column of names. */
function laneName({ slot, y }: Lane, x: number, { locale }: Medium): TextMark[] {
  const { flow } = slot.row.observation;
  return flow ? [{ ...lineOf(y), x, text: locale.words.flow[flow], tone: 'muted' }] : [];
}

function laneMarks(lane: Lane, scale: RowScale, medium: Medium): Mark[] {
  const { slot, y } = lane;
  const bars = barMarks(slot.row, { start: y + (ROW - BAR) / 2, size: BAR, at: scale.at, upright: false });
  const missing = bars.length === 0;
  const x = wordsStart(bars, missing, scale);
  return [
    ...(missing ? [missingTick(lane, scale)] : bars),
    ...laneWords(lane, x, scale.words.get(slot.row), medium),
    ...(slot.contradicts ? notEqual(MARGIN / 2 - 2, y) : []),
  ];
}

/** A rule over every heading but the first: thin, or cut where another producer's series begins. */
function headingRule({ band, y }: Group, width: number): RuleMark[] {
  if (y === 0) return [];
  const line = y - BEFORE_HEADING / 2;
  const stroke = (x: number): RuleMark => ({
    kind: 'rule',
    x1: x,
    y1: line + 4,
    x2: x + 4,
    y2: line - 4,
    tone: 'ink',
  });
  const rule = (x1: number, x2: number): RuleMark => ({
    kind: 'rule',
    x1,
    y1: line,
    x2,
    y2: line,
    tone: 'grid',
  });
  return band.broken ? [rule(0, 10), rule(22, width), stroke(12), stroke(16)] : [rule(0, width)];
}

function heading({ band, y }: Group, locale: Locale): TextMark {
  const text = formatPeriod(band.period, locale);
  return {
    kind: 'text',
    x: 0,
    y: y + 15,
    text,
    size: SIZE.period,
    weight: 600,
    anchor: 'start',
    tone: 'ink',
  };
}

function zeroLine({ y, lanes }: Group, { zero }: RowScale): RuleMark {
  const top = y + HEADING;
  return { kind: 'rule', x1: zero, y1: top, x2: zero, y2: top + lanes.length * ROW, tone: 'axis' };
}

function laneStop({ slot, y }: Lane, rows: Rows, width: number, locale: Locale): Stop {
  return rowStop(slot.row, { x: 0, y, width, height: ROW }, rows, locale);
}

/** Lying bars: a period is a heading, every value a row with its bar and its words behind it. */
export const bars: Layout<Rows> = (given, box, medium) => {
  if (given.rows.length === 0) return emptyScene(given, box, medium);
  const rows = finiteRows(given);
  const { locale } = medium;
  const width = soundWidth(box);
  const bands = periodBands(rows);
  const contradiction = bands.some(({ slots }) => slots.some((slot) => slot.contradicts));
  const margin = contradiction ? MARGIN : 0;
  const names = nameColumn(rows, width, medium);
  const scale = rowScale(rows, margin + names, width, medium);
  const [groups, height] = stack(bands);
  const lanes = groups.flatMap((group) => group.lanes);
  return {
    width,
    height: height + 2,
    marks: [
      ...groups.flatMap((group) => headingRule(group, width)),
      ...groups.map((group) => heading(group, locale)),
      ...(names > 0 ? lanes.flatMap((lane) => laneName(lane, margin, medium)) : []),
      ...lanes.flatMap((lane) => laneMarks(lane, scale, medium)),
      ...groups.map((group) => zeroLine(group, scale)),
    ],
    stops: lanes.map((lane) => laneStop(lane, rows, width, locale)),
    legend: [...(names > 0 ? [] : flowLegend(rows, locale)), ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale),
  };
};
