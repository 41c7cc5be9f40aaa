import {
  parsePeriod,
  type Chronicle,
  type Dataset,
  type Entry,
  type Nature,
  type Period,
  type TradeQuery,
} from '@keruen/data';
import { timeAxis, yearsBetween } from '../../axis/time-axis.ts';
import { describeChronicle, speakEntry, subjectOfEntry } from '../../describe/chronicle.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { SIZE } from '../../label/sizes.ts';
import { timelineWords } from '../../locale/books/timeline.ts';
import { formatPeriod } from '../../locale/period.ts';
import { linear } from '../../scale/linear.ts';
import { yearSpan } from '../../scale/time.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { notEqual } from '../../scene/not-equal.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import type { Account } from '../account.ts';
import type { Ask, OwnChartType } from './chart-types.ts';
import { chronicleAccount, chronicleAsked, chronicleParted } from '../time/chronicle-account.ts';
import { sentenceScene, soundWidth } from '../empty-scene.ts';
import type { Box, Layout, Medium } from '../layout.ts';
import type { Apart } from '../facet/apart.ts';
import { DOT, spanMarks, spanReach, type Reach } from '../time/span-marks.ts';
import { natureLegend, timelineLegend, TONES } from '../time/legend.ts';
import type { Part } from '../time/part.ts';
import { undatedHeight, undatedMarks } from '../time/undated.ts';
import { rowWords } from '../time/words.ts';
import { timeRow, type TimeAxis, type TimeRow } from '../time/rows.ts';

/** Heights: the years above the rows and below many, a heading, white space between offices and events; px. */
const AXIS = 22;
const HEADING = 22;
const BETWEEN = 12;

/** Above this height the years are said below too, px. */
const TALL = 360;

/** Room for “≠” before two rows, and between them, px. */
const MARGIN = 16;
const JOINT = 6;

/** So far a first letter may hang over the beginning of its line, px. */
const OVERHANG = 2;

/** A statement is as sure as whoever makes it; dated events and offices are drawn plain. */
const natureOf = (entry: Entry): Nature =>
  entry.kind === 'statement' ? entry.statement.nature : 'statistic';

/** Whole years from the first date to the last; what is open lasts until the last date the dataset knows. */
function domainOf({ query, dataAsOf }: Chronicle, entries: readonly Entry[]): readonly [number, number] {
  const window = query.period === undefined ? undefined : parsePeriod(query.period);
  const [from, to] = window ? yearSpan(window) : [-Infinity, Infinity];
  const now = dataAsOf === undefined ? undefined : parsePeriod(dataAsOf);
  const open = now && entries.some(({ period }) => !period.to) ? yearSpan(now) : [];
  const ends = [...entries.flatMap(({ period }) => yearSpan(period)), ...open].filter(Number.isFinite);
  const [first, last] = [Math.max(Math.min(...ends), from), Math.min(Math.max(...ends), to)];
  return [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
}

const headingAt = (y: number, text: string): TextMark => ({
  kind: 'text',
  x: 0,
  y: y + 14,
  text: sentenceCase(text),
  size: SIZE.period,
  weight: 600,
  anchor: 'start',
  tone: 'ink',
});

/** A row with the y of its top, or the heading before it. */
interface Stacked {
  readonly rows: readonly (readonly [row: TimeRow, y: number])[];
  readonly headings: readonly TextMark[];
  readonly height: number;
}

const contradict = (one: TimeRow | undefined, other: TimeRow): boolean =>
  one !== undefined &&
  (one.entry.conflicts.includes(other.entry.id) || other.entry.conflicts.includes(one.entry.id));

/** Rows under each other, offices and events under headings where there are both. */
function stackRows(rows: readonly TimeRow[], { locale }: Medium): Stacked {
  const { timeline } = timelineWords(locale);
  const headed = rows.some(({ entry }) => entry.kind !== rows[0]!.entry.kind);
  const headings: TextMark[] = [];
  let y = AXIS;
  const stacked = rows.map((row, i) => {
    const { kind } = row.entry;
    if (headed && kind !== rows[i - 1]?.entry.kind) {
      y += i ? BETWEEN : 0;
      headings.push(headingAt(y, timeline[kind]));
      y += HEADING;
    }
    y += contradict(rows[i - 1], row) && row.place.at !== 'above' ? JOINT : 0;
    const top = y;
    y += row.height;
    return [row, top] as const;
  });
  return { rows: stacked, headings, height: y };
}

/** Years above the rows, and below where these are many, with a thin rule at the beginning of each. */
function years(
  domain: readonly [number, number],
  { x, left, width }: TimeAxis,
  height: number,
  medium: Medium,
): Mark[] {
  const labels = (y: number): Mark[] => timeAxis([], domain, x, y, [left, width], medium);
  const tall = height > TALL;
  const { locale, measure } = medium;
  const { brief = String } = locale;
  const named = (period: Period): string => brief(formatPeriod(period, locale));
  const rules = yearsBetween(domain, x, named, measure).years.map((year) =>
    rule(Math.round(x(year)), AXIS - 6, Math.round(x(year)), height, 'grid'),
  );
  return [...rules, ...labels(12), ...(tall ? labels(height + 14) : [])];
}

/** “≠” between the marks of two rows that cannot both hold, or before the words that stand between them. */
function contradiction(before: TimeRow | undefined, row: TimeRow, y: number, axis: TimeAxis): Mark[] {
  if (!before || !contradict(before, row)) return [];
  if (row.place.at === 'above') return notEqual(MARGIN / 2 - 2, y + 8);
  const [a, b] = [before, row].map(({ span }) => spanReach(span, axis)) as [Reach, Reach];
  return notEqual(Math.round((a[0] + a[1] + b[0] + b[1]) / 4), y - JOINT / 2);
}

/** What is dated, with its years: those of `all` that is on show. */
function datedScene(told: Chronicle, all: readonly Entry[], width: number, medium: Medium): Scene {
  const against = all.some(({ conflicts }) => conflicts.length);
  const domain = domainOf(told, all);
  const [left, right] = [against ? MARGIN : OVERHANG, width - DOT - 2];
  const axis: TimeAxis = { x: linear(domain, [left + DOT + 2, right]), left, right, width };
  const stacked = stackRows(
    told.entries.map((entry) => timeRow(entry, told, axis, medium)),
    medium,
  );
  const { rows, headings, height } = stacked;
  const marks = rows.flatMap(([row, y], i): Mark[] => [
    ...spanMarks(row.span, {
      ...axis,
      y: y + row.lane,
      tone: TONES[row.entry.kind],
      subject: subjectOfEntry(row.entry),
      nature: natureOf(row.entry),
    }),
    ...contradiction(rows[i - 1]?.[0], row, y, axis),
  ]);
  const stops = rows.map(([{ entry, height: high }, y]): Stop => ({
    subject: subjectOfEntry(entry),
    label: speakEntry(entry, told, medium.locale),
    x: 0,
    y,
    width,
    height: high,
    group: entry.kind,
  }));
  return {
    width,
    height: height + (height > TALL ? AXIS : 4),
    marks: [
      ...years(domain, axis, height, medium),
      ...headings,
      ...marks,
      ...rows.flatMap(([row, y]) => rowWords(row, y)),
    ],
    stops,
    legend: timelineLegend(
      rows.map(([row]) => row),
      medium,
    ),
    description: '',
  };
}

/** A scene with what has no date beneath it. */
function withUndated(scene: Scene, told: Chronicle, medium: Medium): Scene {
  const { undated } = told;
  if (!undated.length) return scene;
  const { width, height } = scene;
  const y = height && height + BETWEEN;
  const { marks, stops } = undatedMarks(told, { top: y + HEADING, width }, medium);
  const heading = headingAt(y, timelineWords(medium.locale).timeline.undated);
  return {
    ...scene,
    height: y + HEADING + undatedHeight(undated.length, width),
    marks: [...scene.marks, heading, ...marks],
    stops: [...scene.stops, ...stops],
  };
}

/** What is dated, and what is not beneath it. */
function chronicleScene(told: Chronicle, all: readonly Entry[], width: number, medium: Medium): Scene {
  const dated = told.entries.length
    ? datedScene(told, all, width, medium)
    : { width, height: 0, marks: [], stops: [], legend: [], description: '' };
  const natures = told.undated.map(({ statement }) => statement.nature);
  const legend = [...dated.legend, ...natureLegend(natures, medium)];
  return { ...withUndated(dated, told, medium), legend };
}

/** What is told of an actor, in panels where it is set apart: all have the same years. */
const draw = (
  told: Chronicle,
  box: Box,
  medium: Medium,
  parts: readonly Part[] = [],
  apart?: Apart,
): Scene => {
  const description = describeChronicle(told, medium.locale);
  if (!told.entries.length && !told.undated.length) return sentenceScene(description, box, medium);
  const all = [told, ...parts.map((part) => part.told)].flatMap(({ entries }) => entries);
  const one = (of: Chronicle): Scene => chronicleScene(of, all, soundWidth(box), medium);
  const scene = apart && parts.length ? apart.panels(parts, one, medium) : one(told);
  const { legend } = scene;
  const once = legend.filter(({ label }, i) => legend.findIndex((key) => key.label === label) === i);
  return { ...scene, legend: once, description };
};

/**
 * What is told of an actor. What is dated has a row each in order of time: a day is a dot, a month or year a band, an office a bar that is open
 * where no end is recorded. Dates that contradict each other are neighbours, joined by “≠”. What has no date stands beneath.
 */
export const timeline: Layout<Chronicle> = (told, box, medium) => draw(told, box, medium);

/** The chronicle of actors as rows in time. */
function tell(dataset: Dataset, asked: TradeQuery, _?: Ask, apart?: Apart): Account {
  const told = chronicleAsked(dataset, asked);
  const parts = chronicleParted(told, dataset, asked, apart);
  return { ...chronicleAccount(told), draw: (box, medium) => draw(told, box, medium, parts, apart) };
}

export const chartType = { tell } satisfies OwnChartType;
