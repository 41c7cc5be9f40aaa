import type { Flow, Observation, Row, Rows } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import type { Trend } from '../locale/sentences.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { nameOf } from './name.ts';
import { commas, counted, headed, semicolons, sentence, sentenceCase, type Parts } from './phrase.ts';
import { nameAll, speakRecord, speakWhose, toldRow, whatOf } from './row-parts.ts';
import { flowsIn, topicOf } from './topic.ts';
import { trendOf, turningPoints } from './trend.ts';

/** Everything on show or in the notes that contradicts a row. */
export function speakConflicts(
  { observation, conflicts }: Row,
  { rows, notes }: Rows,
  locale: Locale,
): string {
  // Most rows are contradicted by none: a long chart is not looked through for each of its rows.
  const others = conflicts[0] ? rows.filter((other) => conflicts.includes(other.observation.id)) : [];
  const against = notes.filter((note) => note.contradicts.includes(observation.id));
  const named = nameAll([...others.map(toldRow), ...against], locale);
  return named && locale.words.frame.contradicts(named);
}

/** What one datum says aloud: value, unit, flow, period, nature, qualifier, contradiction, source. */
export function speakRow(row: Row, rows: Rows, locale: Locale): string {
  const { publishedLater: date } = row;
  const later = date && locale.words.frame.publishedLater(formatDate(date, locale));
  return speakRecord(toldRow(row), [later, speakConflicts(row, rows, locale)], rows, locale);
}

/** A row that may stand in a line and has a number. */
type LineRow = Row & { readonly value: number; readonly line: string };

function isLineRow(row: Row): row is LineRow {
  return row.value !== null && row.line !== undefined;
}

/** Whether it was asked for all there are, of which nobody named one first: by a star, or by no word of partner or reporter. */
const asksForAll = ({ reporter = '*', partner = '*', product = [] }: Rows['query']): boolean =>
  [reporter, partner, ...product].includes('*');

const endOf = (line: readonly LineRow[]): number => line.at(-1)?.value ?? 0;

/**
 * The line the sentence tells of: turnover where it is on show, else the first flow asked; the longest of its lines, and of as long ones the
 * first, or, where all there are were asked for, that which ends highest.
 */
function tellingLine({ query, rows }: Rows): readonly LineRow[] {
  const drawn = rows.filter(isLineRow);
  const flows: readonly (Flow | undefined)[] = ['turnover', ...query.flow, undefined];
  const flow = flows.find((one) => drawn.some((row) => row.observation.flow === one));
  const ofFlow = drawn.filter((row) => row.observation.flow === flow);
  const names = new Set(ofFlow.map((row) => row.line));
  const lines = [...names].map((name) => ofFlow.filter((row) => row.line === name));
  const isBefore = (one: readonly LineRow[], other: readonly LineRow[]): boolean =>
    one.length > other.length ||
    (one.length === other.length && asksForAll(query) && endOf(one) > endOf(other));
  return lines.reduce((told, line) => (isBefore(line, told) ? line : told), []);
}

/** A value as in a label, but with its qualifier in words, or the reason why there is none: `at least $4bn`. */
function inShort({ observation, value, high }: Row, locale: Locale): string {
  const { missing, qualified } = valueWords(locale);
  if (value === null) return missing[observation.missing ?? 'unknown'];
  const amount = formatAmount({ ...observation, value, high, qualifier: 'exact' }, locale, 'label');
  return qualified[observation.qualifier ?? 'exact'](amount);
}

/** A value and when it was reached. */
const reached = (row: Row, locale: Locale): readonly [value: string, when: string] => [
  inShort(row, locale),
  formatPeriod(row.period, locale),
];

/** What is told of a line: its flow, whose it is, and the goods where those on show differ. */
function whatTold(record: Observation, rows: Rows, locale: Locale): string {
  const { flow, measure, product, unit } = record;
  const named = speakWhose(flowsIn(measure, flow ? [flow] : [], locale, unit), record, rows, locale);
  const what = named || chartWords(locale).measure[measure];
  const differ = rows.rows.some(({ observation }) => observation.product !== product);
  const goods = differ && rows.products.find(({ id }) => id === product);
  return goods ? `${what} (${nameOf(goods.names, locale)})` : what;
}

/** How the line went, and where its producer broke it: `turnover rose from … to …, then fell to …, break in series: 2023`. */
function speakTrend(rows: Rows, locale: Locale): string {
  const { chart, flag } = chartWords(locale);
  const line = tellingLine(rows);
  const [first, second, third] = turningPoints(line.map((row) => row.value)).map((place) => line[place]);
  if (!first) return '';
  const what = whatTold(first.observation, rows, locale);
  const start = reached(first, locale);
  if (!second) return chart.only(what, ...start);
  // Who is first of many has risen to the lowest number.
  const way = (from: number, to: number): Trend =>
    first.observation.unit === 'rank' ? trendOf(to, from) : trendOf(from, to);
  const moved = chart.moved[way(first.value, second.value)];
  const breaks = line.slice(1).filter((row) => row.breaksBefore);
  const cut = breaks.map((row) => headed(flag.break, formatPeriod(row.period, locale)));
  const then = third && chart.then[way(second.value, third.value)](...reached(third, locale));
  return commas([moved(what, ...start, ...reached(second, locale)), then, ...cut], locale);
}

/** Natures that never join a line of statistics, in the order in which they are told. */
const APART = ['target', 'claim', 'forecast'];

/** So many are named. */
const NAMED = 3;

/**
 * What stands apart from statistics, the first few with value, qualifier, nature and period:
 * `shown apart: at least $4bn (target, turnover, 2024–2025), … and 2 more`.
 */
function speakApart(rows: Rows, contradicted: readonly Row[], locale: Locale): string {
  const { count, apart } = chartWords(locale).chart;
  const doubtedFirst = [...new Set([...contradicted, ...rows.rows])];
  const all = APART.flatMap((kind) => doubtedFirst.filter(({ observation }) => observation.nature === kind));
  const named = all.slice(0, NAMED).map((row) => {
    const nature = valueWords(locale).nature[row.observation.nature];
    const what = whatOf(row.observation, rows, locale);
    const [value, when] = reached(row, locale);
    return `${value} (${commas([nature, what, when], locale)})`;
  });
  const more = counted(all.length - named.length, count.more, locale);
  return all.length ? apart(formatList(more ? [...named, more] : named, locale)) : '';
}

/** What is uncertain: what stands apart, how many are contradicted, how many are missing. */
function speakDoubts(rows: Rows, locale: Locale): Parts {
  const { count } = chartWords(locale).chart;
  const contradicted = rows.rows.filter(
    ({ observation, conflicts }) =>
      conflicts.length || rows.notes.some((note) => note.contradicts.includes(observation.id)),
  );
  // Reported nothing is an answer.
  const missing = rows.rows.filter((row) => row.value === null && row.observation.missing !== 'nil');
  return [
    speakApart(rows, contradicted, locale),
    counted(contradicted.length, count.contradicted, locale),
    counted(missing.length, count.missing, locale),
  ];
}

/** One grammatical sentence for the whole chart: what is shown, `told` of it, what is uncertain or contradicted. */
export function describeAs(told: string, rows: Rows, locale: Locale, inWhat?: string): string {
  if (rows.rows.length === 0) return locale.words.frame.noData;
  const body = semicolons([told, ...speakDoubts(rows, locale)], locale);
  return sentence(sentenceCase(headed(topicOf(rows, locale, inWhat), body)));
}

/** The sentence for a chart over time: the range and the change. */
export const describeChart = (rows: Rows, locale: Locale, inWhat?: string): string =>
  describeAs(speakTrend(rows, locale), rows, locale, inWhat);
