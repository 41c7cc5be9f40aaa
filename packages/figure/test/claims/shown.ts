import { profile, queryRecords, type Observation, type Relation } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { extract, shownIn, writeClaims, type Answer } from '@keruen/data/write';
import {
  accountOf,
  chartTypeOf,
  describeProfile,
  speakRelation,
  tableOf,
  type Account,
  type AnyChartType,
  type Locale,
  type Medium,
  type Table,
  type TableEntry,
} from '@keruen/figure';
import type { Claimed } from './facts.ts';

/** Every way in which the figure in which a claim stands says it. */
export interface Shown {
  /** Whether a mark stands for it. */
  readonly marked: boolean;
  /** What the tooltip says, or the note where nothing is drawn for it. */
  readonly spoken: string;
  /** Its cell: text, nature, contradiction. */
  readonly cell: string;
  /** The sentence for the whole figure. */
  readonly summary: string;
  /** Its row in the CSV of the figure, by header. */
  readonly row: Readonly<Record<string, string>>;
  /** What a citation of the figure must not lose. */
  readonly cited: readonly string[];
  /** Ids of the sources under the figure. */
  readonly sources: readonly string[];
}

const [columns, timeline] = await Promise.all([chartTypeOf('columns'), chartTypeOf('timeline')]);

const BOX = { width: 800 };

/** A line of CSV without line breaks inside, as cells. */
const cells = (line: string): string[] =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

function csvRow(answer: Answer, id: string): Record<string, string> {
  const [head = '', ...lines] = writeClaims(extract(dataset, shownIn(answer), 'A figure')).split('\n');
  const headers = cells(head);
  const line = lines.map(cells).find((row) => row[headers.indexOf('id')] === id) ?? [];
  return Object.fromEntries(headers.map((header, i) => [header, line[i] ?? '']));
}

const saying = ({ text, said, against }: TableEntry): string => [text, said, against].join('; ');

interface Figure {
  readonly account: Account;
  readonly answer: Answer;
  readonly table: (locale: Locale) => Table;
}

function shownBy({ account, answer, table }: Figure, subject: string, medium: Medium): Shown {
  const { locale } = medium;
  const scene = account.draw!(BOX, medium);
  const notes = account.notes(locale).filter((note) => note.subject === subject);
  const stop = scene.stops.find((one) => one.subject === subject);
  const entry = table(locale)
    .lines.flatMap((line) => line.cells.flat())
    .find((one) => one.subject === subject);
  return {
    marked: scene.marks.some((mark) => mark.subject === subject),
    spoken: stop?.label ?? notes[0]?.text ?? '',
    cell: entry ? saying(entry) : '',
    summary: scene.description,
    row: csvRow(answer, subject.split(':')[1]!),
    cited: notes.map(({ text }) => text),
    sources: account.sources.map(({ id }) => id),
  };
}

/**
 * A number stands in the chart of its own flow, partner and product in its own period; what was worked out from claims in the notes of
 * one of these.
 */
function inChart({ id }: Observation, record: Observation, medium: Medium): Shown {
  const { measure, reporter, partner, flow, product, period } = record;
  const asked = {
    measure,
    reporter,
    partner,
    flow: flow ? [flow] : [],
    product: product === undefined ? undefined : [product],
    period,
  };
  const rows = queryRecords(dataset, asked);
  const account = accountOf(columns, dataset, asked);
  return shownBy(
    { account, answer: rows, table: (locale) => tableOf(rows, locale) },
    `observation:${id}`,
    medium,
  );
}

/** What is told of an actor in time, or of everybody. */
function inTimeline(actor: string, subject: string, medium: Medium): Shown {
  const account = accountOf(timeline as AnyChartType, dataset, { measure: 'trade-value', flow: [], actor });
  const { table, told } = account;
  if (typeof table !== 'function' || !told) throw new Error('a timeline tells a chronicle');
  return shownBy({ account, answer: told, table }, subject, medium);
}

/** A relation stands on the card of one actor towards the other, on the date for which it is claimed. */
function onCard(record: Relation, { locale }: Medium): Shown {
  const found = profile(dataset, { actor: record.from, toward: record.to, asOf: record.asOf })!;
  const item = found.relations.find(({ relation, contradictedBy }) =>
    [relation, ...contradictedBy].some(({ id }) => id === record.id),
  )!;
  const spoken = speakRelation(item, found, locale);
  return {
    marked: true,
    spoken,
    cell: [record.statement, record.attribution].join('; '),
    summary: describeProfile(found, locale),
    row: csvRow(found, record.id),
    cited: [spoken],
    sources: found.sources.map(({ id }) => id),
  };
}

/** The record in whose chart a number stands: itself, or where no chart has it, the claim it was worked out from. */
function chartedBy(record: Observation): Observation {
  const contradicted = record.conflictsWith?.length;
  const inputs = record.nature === 'derived' && !contradicted ? (record.inputs ?? []) : [];
  const claim = dataset.observations.find(({ id }) => inputs.includes(id));
  return claim ? chartedBy(claim) : record;
}

/** A number without a period, or of an event, has no chart: it is told with those it is about. */
function amongNumbers(record: Observation, medium: Medium): Shown {
  return inTimeline(record.reporter ?? '*', `observation:${record.id}`, medium);
}

/** How a figure says a claim, in every way it has. */
export function shown(record: Claimed, medium: Medium): Shown {
  if ('unit' in record) {
    const homeless = record.period === undefined || (record.about && !record.reporter);
    return homeless ? amongNumbers(record, medium) : inChart(record, chartedBy(record), medium);
  }
  if (!('predicate' in record)) return onCard(record, medium);
  // A statement stands in the timeline of whom it is about, or in that of everybody.
  const known = dataset.actors.some(({ id }) => id === record.subject);
  return inTimeline(known ? record.subject : '*', `statement:${record.id}`, medium);
}
