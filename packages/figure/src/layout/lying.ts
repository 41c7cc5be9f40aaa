import type { Row, Rows } from '@keruen/data';
import { valueWords } from '../locale/books/value.ts';
import type { BarMark, Mark, RuleMark, TextMark } from '../scene/mark.ts';
import { notEqual } from '../scene/not-equal.ts';
import { rule } from '../scene/rule.ts';
import type { Stop } from '../scene/scene.ts';
import { endReach } from '../scene/bar-shape.ts';
import { describeChart } from '../describe/chart.ts';
import { SIZE } from '../label/sizes.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';
import { barMarks } from './bar-marks.ts';
import {
  BEFORE,
  BETWEEN,
  MISSING,
  nameColumn,
  rowScale,
  type RowScale,
  type RowWords,
} from './lying-rows.ts';
import { soundWidth } from './empty-scene.ts';
import { flowLegend, signLegend } from './legend.ts';
import type { Layout, Medium } from './layout.ts';
import { groupRules, heading, ROW, stack, zeroLines, type Lane } from './lying-stack.ts';
import { periodBands, type PeriodBand } from './period-bands.ts';
import { rowStop } from './row-stop.ts';
import { subjectOf } from './value.ts';
import { flowTone } from '../scene/flow-tone.ts';

/** Height of a bar, px. */
const BAR = 14;

/** Room at the start for “≠” between two rows. */
const MARGIN = 16;

const lineOf = (y: number): Pick<TextMark, 'kind' | 'y' | 'size' | 'anchor'> => ({
  kind: 'text',
  y: y + ROW / 2 + 4,
  size: SIZE.label,
  anchor: 'start',
});

/** A gap and a tick: the reason follows in words. */
function missingTick({ slot, y }: Lane, { zero }: RowScale): RuleMark {
  const middle = y + ROW / 2;
  return {
    ...rule(zero + MISSING / 2, middle, zero + MISSING, middle, 'muted'),
    subject: subjectOf(slot.row),
  };
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
  const common = { ...lineOf(y), subject: subjectOf(slot.row) };
  const tone = row.value === null ? 'muted' : flowTone(row.observation.flow);
  const behind = x + Math.ceil(measure(value, SIZE.label, 600)) + BETWEEN;
  return [
    ...(value ? [{ ...common, x, text: value, weight: tone === 'muted' ? 400 : 600, tone } as const] : []),
    ...(nature ? [{ ...common, x: behind, text: nature, tone: 'muted' } as const] : []),
  ];
}

/** What a row is called in the column of names. */
const laneName = ({ y }: Lane, x: number, text: string): TextMark => ({
  ...lineOf(y),
  x,
  text,
  tone: 'muted',
});

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

function laneStop({ slot, y }: Lane, rows: Rows, width: number, locale: Locale): Stop {
  return rowStop(slot.row, { x: 0, y, width, height: ROW }, rows, locale);
}

/** How the rows are named: by flow under a heading for their period, or by period where each has but one row. */
interface Naming {
  readonly headed: boolean;
  readonly width: number;
  readonly nameOf: (row: Row) => string;
}

function naming(bands: readonly PeriodBand[], rows: Rows, width: number, medium: Medium): Naming {
  const { locale } = medium;
  const byPeriod = (row: Row): string => formatPeriod(row.period, locale);
  const byFlow = ({ observation: { flow } }: Row): string => (flow ? valueWords(locale).flow[flow] : '');
  const single = bands.length > 1 && bands.every(({ slots }) => slots.length === 1);
  const periods = single ? nameColumn(rows.rows.map(byPeriod), width, medium) : 0;
  if (periods > 0) return { headed: false, width: periods, nameOf: byPeriod };
  return { headed: true, width: nameColumn(rows.rows.map(byFlow), width, medium), nameOf: byFlow };
}

/** Lying bars: a period is a heading or a name, every value a row with its bar and its words behind it. */
export const lying: Layout<Rows> = (rows, box, medium) => {
  const { locale } = medium;
  const width = soundWidth(box);
  const bands = periodBands(rows);
  const contradiction = bands.some(({ slots }) => slots.some((slot) => slot.contradicts));
  const margin = contradiction ? MARGIN : 0;
  const names = naming(bands, rows, width, medium);
  const scale = rowScale(rows, margin + names.width, width, medium);
  const [groups, height] = stack(bands, names.headed);
  const lanes = groups.flatMap((group) => group.lanes);
  const named = names.headed && names.width > 0;
  const headings = groups.map((group) => heading(group, formatPeriod(group.band.period, locale)));
  return {
    width,
    height: height + 2,
    marks: [
      ...groupRules(groups, names.headed, width),
      ...(names.headed ? headings : []),
      ...(names.width > 0 ? lanes.map((lane) => laneName(lane, margin, names.nameOf(lane.slot.row))) : []),
      ...lanes.flatMap((lane) => laneMarks(lane, scale, medium)),
      ...zeroLines(groups, scale.zero),
    ],
    stops: lanes.map((lane) => laneStop(lane, rows, width, locale)),
    legend: [...(named ? [] : flowLegend(rows, locale)), ...signLegend(rows, contradiction, locale)],
    description: describeChart(rows, locale),
  };
};
