import type { Claim, Note, Observation, Row, Rows } from '@keruen/data';
import { formatAmount } from '../locale/amount.ts';
import { isolate } from '../locale/bidi.ts';
import { chartWords } from '../locale/books/chart.ts';
import { valueWords } from '../locale/books/value.ts';
import type { Locale } from '../locale/locale.ts';
import { formatList } from '../locale/list.ts';
import { formatDate } from '../locale/period.ts';
import { natureWords } from './legend.ts';
import { actorName, nameOf } from './name.ts';
import { commas, sentenceCase } from './phrase.ts';
import { speakParties, towardOf } from './topic.ts';

/** A number in a sentence, or the reason why there is none. */
export function speakValue(
  observation: Observation,
  value: number | null,
  high: number | undefined,
  locale: Locale,
): string {
  if (value === null) return valueWords(locale).missing[observation.missing ?? 'unknown'];
  const { unit, per, qualifier } = observation;
  return formatAmount({ value, high, unit, per, qualifier }, locale, 'long');
}

/** Flow or measure, whose where rows of several actors are on show, product and period. */
export function speakHead(observation: Observation, rows: Rows, locale: Locale): string {
  const { query, actors, products } = rows;
  const tradeFlow = query.measure === 'trade-value' && observation.measure === 'trade-value';
  const what =
    tradeFlow && observation.flow !== undefined
      ? valueWords(locale).flow[observation.flow]
      : chartWords(locale).measure[observation.measure];
  const product = products.find((one) => one.id === observation.product);
  const named = (id: string | undefined, asked: string | undefined) =>
    id === undefined || asked !== undefined ? undefined : actorName(id, actors, locale);
  const topic = speakParties(
    what,
    towardOf(observation.flow),
    named(observation.reporter, query.reporter),
    named(observation.partner, query.partner),
    locale,
  );
  const subject = commas([topic, product && nameOf(product.names, locale)], locale);
  const when = observation.period === undefined ? '' : ` ${formatDate(observation.period, locale)}`;
  return sentenceCase(subject + when);
}

/** `claim by …`, `derived: exports + imports`, `statistic`. */
export function speakNature(
  claim: Claim & { readonly formula?: string | undefined },
  rows: Rows,
  locale: Locale,
): string {
  const nature = natureWords(claim.nature, locale, claim.formula);
  if (claim.attribution === undefined) return nature;
  return `${nature} ${chartWords(locale).chart.by(actorName(claim.attribution, rows.actors, locale))}`;
}

/** The same value in short, for being named by another: `987 million US dollars (derived value)`. */
export function nameRow({ observation, value, high }: Row, locale: Locale): string {
  return `${speakValue(observation, value, high, locale)} (${valueWords(locale).nature[observation.nature]})`;
}

function nameNote({ record, value }: Note, locale: Locale): string {
  const text =
    'measure' in record ? speakValue(record, value ?? null, record.high, locale) : isolate(record.text);
  return `${text} (${valueWords(locale).nature[record.nature]})`;
}

/** Everything on show or in the notes that contradicts a row. */
export function speakConflicts(row: Row, rows: Rows, locale: Locale): string {
  const { id } = row.observation;
  const others = rows.rows.filter((other) => row.conflicts.includes(other.observation.id));
  const notes = rows.notes.filter((note) => note.contradicts.includes(id));
  const named = [
    ...others.map((other) => nameRow(other, locale)),
    ...notes.map((note) => nameNote(note, locale)),
  ];
  return named.length === 0 ? '' : locale.words.frame.contradicts(formatList(named, locale));
}

/** What the producer says of the number: `estimated`, `provisional`. */
export function speakFlags(claim: Claim, locale: Locale): string {
  return commas(
    (claim.obsStatus ?? []).map((status) => chartWords(locale).obsStatus[status]),
    locale,
  );
}
