import type { Claim, Note, Observation, Row, Rows, Statement } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { legendNature } from './legend.ts';
import { actorName, nameOf } from './name.ts';
import { commas, headed, semicolons, sentenceCase } from './phrase.ts';
import { speakSources } from './source.ts';

/** A number in a sentence, or the reason why there is none. */
function speakValue(
  observation: Observation,
  value: number | null,
  high: number | undefined,
  locale: Locale,
): string {
  if (value === null) return locale.words.missing[observation.missing ?? 'unknown'];
  const { unit, per, qualifier } = observation;
  return formatAmount({ value, high, unit, per, qualifier }, locale, 'long');
}

/** Flow or measure, whose where rows of several actors are on show, product and period. */
function speakHead(observation: Observation, rows: Rows, locale: Locale): string {
  const { words } = locale;
  const { query, actors, products } = rows;
  const tradeFlow = query.measure === 'trade-value' && observation.measure === 'trade-value';
  const what =
    tradeFlow && observation.flow !== undefined
      ? words.flow[observation.flow]
      : words.measure[observation.measure];
  const product = products.find((one) => one.id === observation.product);
  const named = (id: string | undefined, asked: string | undefined) =>
    id === undefined || asked !== undefined ? undefined : actorName(id, actors, locale);
  const topic = words.chart.topic({
    what,
    toward: observation.flow === 'export' ? 'to' : observation.flow === 'import' ? 'from' : 'with',
    reporter: named(observation.reporter, query.reporter),
    partner: named(observation.partner, query.partner),
  });
  const subject = commas([topic, product && nameOf(product.names, locale)], locale);
  const when = observation.period === undefined ? '' : ` ${formatDate(observation.period, locale)}`;
  return sentenceCase(subject + when);
}

/** `claim by …`, `derived: exports + imports`, `statistic`. */
function speakNature(
  claim: Claim & { readonly formula?: string | undefined },
  rows: Rows,
  locale: Locale,
): string {
  const nature = legendNature(claim.nature, locale, claim.formula).toLowerCase();
  if (claim.attribution === undefined) return nature;
  return `${nature} ${locale.words.chart.by(actorName(claim.attribution, rows.actors, locale))}`;
}

/** The same value in short, for being named by another: `987 million US dollars (derived value)`. */
function nameRow({ observation, value, high }: Row, locale: Locale): string {
  return `${speakValue(observation, value, high, locale)} (${locale.words.nature[observation.nature]})`;
}

function nameNote({ record, value }: Note, locale: Locale): string {
  const text =
    'measure' in record ? speakValue(record, value ?? null, record.high, locale) : isolate(record.text);
  return `${text} (${locale.words.nature[record.nature]})`;
}

/** Everything on show or in the notes that contradicts a row. */
function speakConflicts(row: Row, rows: Rows, locale: Locale): string {
  const { id } = row.observation;
  const others = rows.rows.filter((other) => row.conflicts.includes(other.observation.id));
  const notes = rows.notes.filter((note) => note.contradicts.includes(id));
  const named = [
    ...others.map((other) => nameRow(other, locale)),
    ...notes.map((note) => nameNote(note, locale)),
  ];
  return named.length === 0 ? '' : locale.words.frame.contradicts(commas(named, locale));
}

function speakStatus(claim: Claim, locale: Locale): string {
  return commas(
    (claim.obsStatus ?? []).map((status) => locale.words.obsStatus[status]),
    locale,
  );
}

/** What one datum says aloud: value, unit, flow, period, nature, qualifier, contradiction, source. */
export function speakRow(row: Row, rows: Rows, locale: Locale): string {
  const { observation, publishedLater } = row;
  const said = commas(
    [
      speakValue(observation, row.value, row.high, locale),
      speakNature(observation, rows, locale),
      speakStatus(observation, locale),
      publishedLater && locale.words.frame.publishedLater(formatDate(publishedLater, locale)),
      speakConflicts(row, rows, locale),
    ],
    locale,
  );
  const body = semicolons([said, speakSources(observation.sources, rows.sources, locale)], locale);
  return headed(speakHead(observation, rows, locale), body);
}

function headOfNote(record: Observation | Statement, rows: Rows, locale: Locale): string {
  if ('measure' in record) return speakHead(record, rows, locale);
  const when = record.period === undefined ? '' : ` ${formatDate(record.period, locale)}`;
  return actorName(record.subject, rows.actors, locale) + when;
}

/** What a note says: a record that contradicts or concerns values on show, with the values it is about. */
export function speakNote(note: Note, rows: Rows, locale: Locale): string {
  const { record } = note;
  const { frame } = locale.words;
  const about = (ids: readonly string[]) =>
    rows.rows.filter((row) => ids.includes(row.observation.id)).map((row) => nameRow(row, locale));
  const against = about(note.contradicts);
  const beside = about(note.concerns);
  const said = commas(
    [
      'measure' in record
        ? speakValue(record, note.value ?? null, record.high, locale)
        : isolate(record.text),
      speakNature(record, rows, locale),
      speakStatus(record, locale),
      against.length > 0 ? frame.contradicts(commas(against, locale)) : '',
      beside.length > 0 ? frame.concerns(commas(beside, locale)) : '',
    ],
    locale,
  );
  const body = semicolons([said, speakSources(record.sources, rows.sources, locale)], locale);
  return headed(headOfNote(record, rows, locale), body);
}
