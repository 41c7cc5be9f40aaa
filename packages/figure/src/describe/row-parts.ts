import { byWhom } from './by-whom.ts';
import type { Claim, Observation, Row, Rows, Statement } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import { formatAmount } from '../locale/amount.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate } from '../locale/period.ts';
import { natureWords } from './legend.ts';
import { nameOf, shownOnly } from './name.ts';
import { flagsOf } from './flags.ts';
import { clause, commas, sentenceCase, type Parts } from './phrase.ts';
import { asRead } from './proportion.ts';
import { speakCited } from './source.ts';
import { statementTopic } from './statement-topic.ts';
import { flowsIn, speakParties } from './topic.ts';

/** A record and its number in whole units, as far as it has one. */
export interface Told {
  readonly record: Observation | Statement;
  readonly value?: number | null | undefined;
  readonly high?: number | undefined;
  /** What is said of its value, where that is more than its number. */
  readonly said?: string | undefined;
}

/** What the words of a record need to know of the answer it stands in. */
export type Telling = Pick<Rows, 'query' | 'actors' | 'products' | 'sources'>;

/** A row as a record that is told. */
export function toldRow({ observation, value, high }: Row): Told {
  return { record: observation, value, high };
}

/** A number in a sentence, the reason why there is none, or a statement as it was read. */
function speakValue({ record, value, high }: Told, locale: Locale): string {
  if ('text' in record) return shownOnly(isolate(clause(record.text)), locale);
  if (typeof value !== 'number') return valueWords(locale).missing[record.missing ?? 'unknown'];
  return formatAmount({ ...record, ...asRead(record, value, high ?? record.high) }, locale, 'long');
}

/** `what` with the parties of the record that the question does not name: of several partners, or of the other side. */
export function speakWhose(
  what: string,
  { flow, reporter, partner }: Pick<Observation, 'flow' | 'reporter' | 'partner'>,
  { query, actors }: Telling,
  locale: Locale,
): string {
  const own = reporter === query.reporter ? undefined : reporter;
  const other = partner === query.partner ? undefined : partner;
  return speakParties(what, { flow, reporter: own, partner: other }, actors, locale);
}

/** Flow or measure, whose where the question names another or several, and product. */
export function whatOf(record: Observation, rows: Telling, locale: Locale): string {
  const { flow, measure, unit } = record;
  const what = flowsIn(measure, flow ? [flow] : [], locale, unit);
  const product = rows.products.find((one) => one.id === record.product);
  const whose = speakWhose(what, record, rows, locale) || chartWords(locale).measure[measure];
  return commas([whose, product && nameOf(product.names, locale)], locale);
}

/** What a record is of; what a statement is about. */
const subjectOf = (record: Observation | Statement, rows: Telling, locale: Locale): string =>
  'text' in record ? statementTopic(record, rows.actors, locale) : sentenceCase(whatOf(record, rows, locale));

/** What a record is of, and when: `Exports to China 2022`; behind a comma where there is one before. */
function datedSubject(record: Observation | Statement, rows: Telling, locale: Locale): string {
  const subject = subjectOf(record, rows, locale);
  const when = record.period && formatDate(record.period, locale);
  if (subject.includes(locale.table.listComma)) return commas([subject, when], locale);
  return when ? `${subject} ${when}` : subject;
}

/** `claim by …`, `derived: exports + imports`, `statistic`. */
function speakNature(
  { nature, formula, attribution }: Claim & { readonly formula?: string | undefined },
  { actors }: Telling,
  locale: Locale,
): string {
  const said = natureWords(nature, locale, formula);
  const by = byWhom(attribution, actors, locale);
  return by ? said + shownOnly(` ${by}`, locale) : said;
}

/** Records in short, for being named by another: `987 million US dollars (derived value)`. */
export function nameAll(told: readonly Told[], locale: Locale): string {
  const { nature } = valueWords(locale);
  return formatList(
    told.map((one) => `${speakValue(one, locale)} (${nature[one.record.nature]})`),
    locale,
  );
}

/** What exactly is counted or measured, in the words of the facts, where the name of the measure does not say it. */
function speakDefinition(record: Observation | Statement): string | undefined {
  if ('text' in record || record.measure === 'trade-value') return undefined;
  return record.definition && isolate(clause(record.definition));
}

/** A record in full: what and when, its value, nature and flags, what else is to be said of it, its sources. */
export function speakRecord(told: Told, besides: Parts, rows: Telling, locale: Locale): string {
  const { record } = told;
  const said = [
    told.said ?? speakValue(told, locale),
    speakDefinition(record),
    speakNature(record, rows, locale),
    ...flagsOf(record, locale),
    ...besides,
  ];
  return speakCited(datedSubject(record, rows, locale), said, record.sources, rows, locale);
}
