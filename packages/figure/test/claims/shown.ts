import { profile, type Observation, type Relation, type TradeQuery } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { writeAnswer, type Answer } from '@keruen/data/write';
import {
  accountOf,
  chartTypeOf,
  citedActs,
  citedNotes,
  describeProfile,
  profileFacts,
  speakRelation,
  tableOf,
  type Account,
  type AnyChartType,
  type Locale,
  type Medium,
  type TableEntry,
} from '@keruen/figure';
import type { Claimed } from './facts.ts';

/** Every way in which the figure in which a claim stands says it. */
export interface Shown {
  /** Whether a mark stands for it. */
  readonly marked: boolean;
  /** What the tooltip says, or the note where nothing is drawn for it. */
  readonly spoken: string;
  /** Its cell: text, nature, contradiction; undefined where the table has no place for it. */
  readonly cell: string | undefined;
  /** The sentence for the whole figure. */
  readonly summary: string;
  /** Its row in the CSV a reader takes from the menu, by header. */
  readonly row: Readonly<Record<string, string>>;
  /** Its own sentence among the notes, or of the card. */
  readonly told: string;
  /** What the citation a reader takes from the menu says beside the sources. */
  readonly cited: readonly string[];
  /** Ids of the sources under the figure, and so under its table. */
  readonly sources: readonly string[];
}

const [columns, timeline] = await Promise.all([chartTypeOf('columns'), chartTypeOf('timeline')]);

const BOX = { width: 800 };

/** Lines of CSV as cells; a cell in quotes may hold commas and line breaks. */
function csvLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    lines.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') lines.push([]);
  }
  return lines;
}

function csvRow(answer: Answer, id: string): Record<string, string> {
  const [headers = [], ...lines] = csvLines(writeAnswer(answer, dataset));
  const line = lines.find((one) => one[headers.indexOf('id')] === id);
  return line ? Object.fromEntries(headers.map((header, i) => [header, line[i] ?? ''])) : {};
}

const saying = ({ text, said, against }: TableEntry): string => [text, said, against].join('; ');

/** The records of which a figure is the answer, as the menu has them. */
const answerIn = ({ table, told }: Account): Answer => (typeof table === 'function' ? told! : table);

/** The table a reader opens: that of rows is made when it is asked for. */
const tableIn = ({ table }: Account, locale: Locale) =>
  typeof table === 'function' ? table(locale) : tableOf(table, locale);

function shownBy(type: AnyChartType, asked: TradeQuery, subject: string, medium: Medium): Shown {
  const { locale } = medium;
  const account = accountOf(type, dataset, asked);
  const scene = account.draw!(BOX, medium);
  const notes = account.notes(locale);
  const told = notes.find((note) => note.subject === subject)?.text ?? '';
  const stop = scene.stops.find((one) => one.subject === subject);
  const entry = tableIn(account, locale)
    .lines.flatMap((line) => line.cells.flat())
    .find((one) => one.subject === subject);
  return {
    marked: scene.marks.some((mark) => mark.subject === subject),
    spoken: stop?.label ?? told,
    cell: entry && saying(entry),
    summary: scene.description,
    row: csvRow(answerIn(account), subject.split(':')[1]!),
    told,
    cited: citedNotes(notes),
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
  return shownBy(columns, asked, `observation:${id}`, medium);
}

/** What is told of an actor in time, or of everybody. */
const inTimeline = (actor: string, subject: string, medium: Medium): Shown =>
  shownBy(timeline as AnyChartType, { measure: 'trade-value', flow: [], actor }, subject, medium);

/** A relation stands on the card of one actor towards the other, on the date for which it is claimed. */
function onCard(record: Relation, { locale }: Medium): Shown {
  const found = profile(dataset, { actor: record.from, toward: record.to, asOf: record.asOf })!;
  const item = found.relations.find(({ relation, contradictedBy }) =>
    [relation, ...contradictedBy].some(({ id }) => id === record.id),
  )!;
  const fact = profileFacts(found, locale).find(({ subject }) => subject === `relation:${record.id}`);
  const told = speakRelation(item, found, locale);
  return {
    marked: fact !== undefined,
    spoken: told,
    cell: fact && [fact.what, fact.who, fact.text, fact.by].join('; '),
    summary: describeProfile(found, locale),
    row: csvRow(found, record.id),
    told,
    cited: citedActs(found, locale),
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
