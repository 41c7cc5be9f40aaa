import { parsePeriod, type Note, type Observation, type Rows, type Statement } from '@keruen/data';
import { chartWords } from '../locale/books/chart.ts';
import type { Locale } from '../locale/locale.ts';
import { withMapUnits } from '../locale/maps/map-units.ts';
import { mapWords } from '../locale/maps/map-words.ts';
import { formatNumber } from '../locale/number.ts';
import { formatDate } from '../locale/period.ts';
import { nameOf } from './name.ts';
import type { NoteLine } from './note-lines.ts';
import { commas, headed, sentenceCase } from './phrase.ts';
import { nameAll, speakRecord } from './row-parts.ts';

type Fact = Note & { readonly record: Observation };

type Said = Note & { readonly record: Statement };

const isSaid = (note: Note): note is Said => 'text' in note.record;

const isFact = (note: Note): note is Fact => 'measure' in note.record && !('text' in note.record);

/** What makes two numbers say the same: subject, measure, product, unit, rate and period. */
const sameThing = ({ record: { about, measure, product, unit, per, period } }: Fact): string =>
  [about, measure, product, unit, per, period].join(' ');

/** One number in full. */
const lineOf = (fact: Fact, rows: Rows, locale: Locale): NoteLine => ({
  subject: `observation:${fact.record.id}`,
  text: speakRecord(fact, [], rows, locale),
  problem: fact.record.problem,
  evidence: fact.record.evidence,
});

/** A sentence in full; one that is nothing but a date says it in the language of the figure. */
function saidLine(note: Said, rows: Rows, locale: Locale): NoteLine {
  const { id, text, problem, evidence } = note.record;
  const isDate = parsePeriod(text) !== undefined;
  const told = isDate
    ? { record: { ...note.record, period: undefined }, said: formatDate(text, locale) }
    : note;
  return { subject: `statement:${id}`, text: speakRecord(told, [], rows, locale), problem, evidence };
}

/** What is said about places, legs and corridors without a number: dates, agreements, and what sources say differently. */
export const saidLines = (rows: Rows, locale: Locale): NoteLine[] =>
  rows.notes.filter(isSaid).map((note) => saidLine(note, rows, locale));

/** `3 different figures for freight 2024: …`, where numbers for the same do not agree. */
function disagreement(facts: readonly Fact[], { products }: Rows, locale: Locale): NoteLine[] {
  const [first] = facts;
  const values = new Set(facts.map(({ value, record }) => `${value} ${record.high}`));
  if (!first || first.record.period === undefined || values.size < 2) return [];
  const product = products.find(({ id }) => id === first.record.product);
  const counted = [
    chartWords(locale).measure[first.record.measure],
    product && nameOf(product.names, locale),
  ];
  const what = `${commas(counted, locale)} ${formatDate(first.record.period, locale)}`;
  const head = mapWords(locale).differ(formatNumber(values.size, locale), what);
  return [{ text: sentenceCase(headed(head, nameAll(facts, locale))) }];
}

/** What is published about places, legs and corridors; numbers that do not agree are named together before each is told with its definition. */
export function factLines(rows: Rows, language: Locale): NoteLine[] {
  const locale = withMapUnits(language);
  const facts = rows.notes.filter(isFact);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(sameThing(fact), [...(groups.get(sameThing(fact)) ?? []), fact]);
  return [...groups.values()].flatMap((group) => [
    ...disagreement(group, rows, locale),
    ...group.map((fact) => lineOf(fact, rows, locale)),
  ]);
}
