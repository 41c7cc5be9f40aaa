import type { Flow, Row, Rows } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import { commas, counted, headed, semicolons, sentenceCase } from './phrase.ts';
import { speakConflicts, speakFlags, speakHead, speakNature, speakValue } from './row-parts.ts';
import { speakSources } from './source.ts';
import { topicOf } from './topic.ts';
import { directionOf, turningPoints } from './trend.ts';

/** What one datum says aloud: value, unit, flow, period, nature, qualifier, contradiction, source. */
export function speakRow(row: Row, rows: Rows, locale: Locale): string {
  const { observation, publishedLater } = row;
  const said = commas(
    [
      speakValue(observation, row.value, row.high, locale),
      speakNature(observation, rows, locale),
      speakFlags(observation, locale),
      publishedLater && locale.words.frame.publishedLater(formatDate(publishedLater, locale)),
      speakConflicts(row, rows, locale),
    ],
    locale,
  );
  const body = semicolons([said, speakSources(observation.sources, rows.sources, locale)], locale);
  return headed(speakHead(observation, rows, locale), body);
}

/** A row that may stand in a line and has a number. */
type LineRow = Row & { readonly value: number; readonly line: string };

function isLineRow(row: Row): row is LineRow {
  return row.value !== null && row.line !== undefined;
}

/** The line the sentence tells of: turnover where it is on show, else the first flow asked; the longest of its lines. */
function tellingLine({ query, rows }: Rows): readonly LineRow[] {
  const drawn = rows.filter(isLineRow);
  const flows: readonly (Flow | undefined)[] = ['turnover', ...query.flow, undefined];
  const flow = flows.find((one) => drawn.some((row) => row.observation.flow === one));
  const ofFlow = drawn.filter((row) => row.observation.flow === flow);
  const lines = [...new Set(ofFlow.map((row) => row.line))].map((line) =>
    ofFlow.filter((row) => row.line === line),
  );
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), []);
}

/** A value and when it was reached. */
function reached(
  { observation, value, period }: LineRow,
  locale: Locale,
): readonly [value: string, when: string] {
  const { unit, per, qualifier } = observation;
  return [formatAmount({ value, unit, per, qualifier }, locale, 'label'), formatPeriod(period, locale)];
}

/** How the line went: `turnover rose from … to …, then fell to …`. */
function speakTrend(rows: Rows, locale: Locale): string {
  const { chart, measure } = chartWords(locale);
  const { flow } = valueWords(locale);
  const line = tellingLine(rows);
  const told = turningPoints(line.map((row) => row.value)).flatMap((place) => line[place] ?? []);
  const [first, second, third] = told;
  if (first === undefined) return '';
  const what =
    first.observation.flow === undefined ? measure[rows.query.measure] : flow[first.observation.flow];
  const start = reached(first, locale);
  if (second === undefined) return chart.only(what, ...start);
  const move = chart.moved[directionOf(first.value, second.value)];
  const moved = move(what, ...start, ...reached(second, locale));
  if (third === undefined) return moved;
  return commas(
    [moved, chart.then[directionOf(second.value, third.value)](...reached(third, locale))],
    locale,
  );
}

/** What stands apart from statistics: `1 target and 3 claims are shown apart`. */
function speakApart({ rows }: Rows, locale: Locale): string {
  const { chart } = chartWords(locale);
  const kinds = (['target', 'claim', 'forecast'] as const).map((kind) => ({
    kind,
    n: rows.filter((row) => row.observation.nature === kind).length,
  }));
  const total = kinds.reduce((sum, { n }) => sum + n, 0);
  const list = kinds.flatMap(({ kind, n }) => counted(n, chart.count[kind], locale) ?? []);
  return total === 0 ? '' : chart.apart(formatList(list, locale), total === 1);
}

function speakFlaws({ rows, notes }: Rows, locale: Locale): readonly (string | undefined)[] {
  const { count } = chartWords(locale).chart;
  const contradicted = rows.filter(
    ({ observation, conflicts }) =>
      conflicts.length > 0 || notes.some((note) => note.contradicts.includes(observation.id)),
  );
  const missing = rows.filter((row) => row.value === null);
  return [
    counted(contradicted.length, count.contradicted, locale),
    counted(missing.length, count.missing, locale),
  ];
}

/** One grammatical sentence for the whole chart: what is shown, the range, the change, what is uncertain or contradicted. */
export function describeChart(rows: Rows, locale: Locale): string {
  if (rows.rows.length === 0) return locale.words.frame.noData;
  const uncertain = commas([speakApart(rows, locale), ...speakFlaws(rows, locale)], locale);
  const body = semicolons([speakTrend(rows, locale), uncertain], locale);
  return `${sentenceCase(headed(topicOf(rows, locale), body))}.`;
}
