import type { Observation, Row, Rows } from '@keruen/data';
import { isDifference, signed } from '../../describe/change.ts';
import { describeAs, describeChart, speakConflicts } from '../../describe/chart.ts';
import { flagsOf, yearsOn } from '../../describe/flags.ts';
import { partyName } from '../../describe/party.ts';
import { commas, sentenceCase } from '../../describe/phrase.ts';
import { inPercent } from '../../describe/proportion.ts';
import type { Table, TableEntry, TableLine } from '../../describe/table.ts';
import { flowsIn } from '../../describe/topic.ts';
import { formatAmount, withDivisor } from '../../locale/amount.ts';
import { chartWords } from '../../locale/books/chart.ts';
import { groundWords } from '../../locale/books/ground.ts';
import { tableWords } from '../../locale/books/table.ts';
import { valueWords } from '../../locale/books/value.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatDate, formatPeriod } from '../../locale/period.ts';
import { flowTone } from '../../scene/flow-tone.ts';
import { chartSeries, differing, nameIn, type ChartSeries, type Dimension } from '../rows/chart-series.ts';
import { signLegend } from '../rows/legend.ts';
import type { Group, Panel } from '../rows/panel.ts';
import { signOfRow, subjectOf } from '../rows/value.ts';

/** Of more series than this each is a line, not a column. */
const MOST_SERIES = 6;

/** Of more columns than this none says the unit, which stands over the table. */
const MOST_UNITS = 5;

/** Of more columns than this each period is a line of its own. */
const MOST_COLUMNS = 12;

/** Significant digits of a quotient, which nobody published with more: for each inhabitant, in per cent, how many times as much. */
const QUOTIENT = 4;

const isQuotient = ({ per, nature, unit }: Observation): unknown =>
  per ?? (nature === 'derived' && (unit === 'ratio' || unit === 'percent'));

/** Heads of columns, and lines under them. */
type Shape = Pick<Table, 'by' | 'columns' | 'lines'>;

/** What sets a value apart from a plain statistic, in words; not what `known` says of all. */
function kindOf(row: Row, locale: Locale, known: string | undefined): string {
  const { observation, publishedLater } = row;
  const { nature } = valueWords(locale);
  return commas(
    [
      isDifference(row) && groundWords(locale).ground.change,
      observation.nature !== 'statistic' && nature[observation.nature],
      ...flagsOf(observation, locale).filter((flag) => flag !== known),
      publishedLater && locale.words.frame.publishedLater(formatDate(publishedLater, locale)),
    ],
    locale,
  );
}

function plainAmount({ observation, value, high }: Row, locale: Locale): string {
  if (value === null) return valueWords(locale).missing[observation.missing ?? 'unknown'];
  const { unit, qualifier, per } = observation;
  const read = (number: number): number =>
    isQuotient(observation) ? Number(number.toPrecision(QUOTIENT)) : number;
  const numbers = { value: read(value), high: high && read(high) };
  return formatAmount({ ...numbers, unit, per, qualifier }, locale, 'full');
}

function amountOf(row: Row, locale: Locale): string {
  const wordsOf = (one: Row): string => plainAmount(one, locale);
  return isDifference(row) ? signed(wordsOf, row, locale) : wordsOf(row);
}

/** Cells of rows. The kind of years that all have is said over the table. */
function entriesOf(rows: Rows, locale: Locale): (row: Row) => TableEntry {
  const years = yearsOn(rows, locale);
  return (row) => {
    const sign = signOfRow(row);
    const missing = row.value === null && (row.observation.missing ?? 'unknown');
    const plain = missing || (sign.fill === 'solid' && sign.end === 'flat');
    return {
      subject: subjectOf(row),
      text: amountOf(row, locale),
      said: kindOf(row, locale, years),
      ...(plain ? {} : { sign }),
      tone: flowTone(row.observation.flow),
      missing,
      value: row.value ?? undefined,
      against: speakConflicts(row, rows, locale),
      broken: row.breaksBefore,
    };
  };
}

/** Rows by a key, in order of first use. */
function grouped(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** The flow of a row, or what is measured where it has none. */
function flowName({ observation: { flow, measure } }: Row, locale: Locale): string {
  return sentenceCase(flow ? valueWords(locale).flow[flow] : chartWords(locale).measure[measure]);
}

/** The same, or who it is of where the numbers of one series are values of whatever it is. */
function whatIn(row: Row, { actors }: Rows, locale: Locale): string {
  const { flow, measure, reporter, unit } = row.observation;
  const isNamed = reporter && !flow && !flowsIn(measure, [], locale, unit);
  return isNamed ? partyName(reporter, actors, locale) : flowName(row, locale);
}

/** Groups of lines; one of all, without a name, where nothing sets them apart. */
const groupsOf = (rows: Panel, locale: Locale): readonly Group[] =>
  rows.among?.groups?.(rows, locale) ?? [{ name: '', rows: rows.rows }];

/** Periods down, in each group; series across. */
function byPeriod(rows: Panel, series: readonly ChartSeries[], locale: Locale): Shape {
  const { head } = tableWords(locale).table;
  const by = rows.among?.by;
  const entryOf = entriesOf(rows, locale);
  const places = new Map(series.flatMap((one, i) => one.rows.map((row) => [row, i] as const)));
  const headOf = ({ name, rows: [first] }: ChartSeries): string =>
    name || (by === 'flow' ? '' : whatIn(first!, rows, locale));
  const heads = series.map(headOf);
  const lines = groupsOf(rows, locale).flatMap(({ name, rows: own }) =>
    [...grouped(own, ({ period }) => period.text).values()].map((line): TableLine => ({
      head: commas([by !== 'period' && name, formatPeriod(line[0]!.period, locale)], locale),
      cells: series.map((_, i) => line.filter((row) => places.get(row) === i).map(entryOf)),
    })),
  );
  const corner = commas([by && by !== 'flow' && by !== 'period' && head[by], head.period], locale);
  return { by: 'period', columns: [sentenceCase(corner), ...heads], lines };
}

const isName = (dimension: Dimension): dimension is Exclude<Dimension, 'flow'> => dimension !== 'flow';

/** Names down in each group, the largest first; flows across, and periods with them unless they are too many. */
function byName(rows: Panel, series: readonly ChartSeries[], locale: Locale): Shape {
  const { head } = tableWords(locale).table;
  const by = rows.among?.by;
  const entryOf = entriesOf(rows, locale);
  const dimensions = differing(rows).filter(isName);
  const when = ({ period }: Row): string => formatPeriod(period, locale);
  const whatOf = (row: Row): string =>
    by === 'flow' ? sentenceCase(chartWords(locale).measure[row.observation.measure]) : flowName(row, locale);
  const periods = by === 'period' ? 1 : grouped(rows.rows, when).size;
  const flows = grouped(rows.rows, whatOf).size;
  const apart = periods * flows > MOST_COLUMNS;
  const across = (row: Row): string =>
    commas([(flows > 1 || apart) && whatOf(row), !apart && periods > 1 && when(row)], locale) || whatOf(row);
  const down = (row: Row, group: string): string =>
    commas(
      [group, ...dimensions.map((one) => nameIn(row.observation, one, rows, locale)), apart && when(row)],
      locale,
    );
  const columns = [...grouped(rows.rows, across).keys()];
  const ordered = series.flatMap((one) => one.rows);
  const lines = groupsOf(rows, locale).flatMap((group) => {
    const own = new Set(group.rows);
    const inOrder = ordered.filter((row) => own.has(row));
    return [...grouped(inOrder, (row) => down(row, group.name))].map(([name, line]): TableLine => ({
      head: name,
      cells: columns.map((column) => line.filter((row) => across(row) === column).map(entryOf)),
    }));
  });
  const corner = commas(
    [by && by !== 'flow' && head[by], ...dimensions.map((one) => head[one]), apart && head.period],
    locale,
  );
  return { by: 'name', columns: [sentenceCase(corner), ...columns.map(sentenceCase)], lines };
}

/** The unit of all values, with what they are divided by. */
const unitName = ({ unit, rows }: Rows, locale: Locale): string =>
  withDivisor(chartWords(locale).unit[unit] ?? unit, rows[0]?.observation.per, locale);

/** Rows as a table: every value with its nature and qualifier, a missing one with its reason. */
export function tableOf(answer: Panel, locale: Locale): Table {
  const rows = inPercent(answer);
  const series = chartSeries(rows, locale);
  const many = series.length > MOST_SERIES;
  const { by, columns, lines } = (many ? byName : byPeriod)(rows, series, locale);
  const unit = columns.length > MOST_UNITS ? '' : unitName(rows, locale);
  const entries = lines.flatMap(({ cells }) => cells.flat());
  return {
    caption: many ? describeAs('', rows, locale) : describeChart(rows, locale),
    by,
    columns: columns.map((column, i) => (i ? commas([column, unit], locale) : column)),
    numeric: true,
    lines,
    legend: signLegend(
      rows,
      entries.some(({ against }) => against),
      locale,
    ),
  };
}
