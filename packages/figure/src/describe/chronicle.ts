import {
  comparePeriods,
  EVERYBODY,
  type Chronicle,
  type Entry,
  type EventEntry,
  type Note,
} from '@keruen/data';
import { timelineWords } from '../locale/books/timeline.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import type { Subject } from '../scene/subject.ts';
import { factsLanguage } from './facts-language.ts';
import { nameOf, shownOnly } from './name.ts';
import type { NoteLine } from './note-lines.ts';
import { speakOpposite } from './opposite.ts';
import { clause, commas, headed, semicolons, sentenceCase } from './phrase.ts';
import { speakRecord } from './row-parts.ts';
import { saidWords, speakOpposites, speakSaid } from './said.ts';
import { speakCited } from './source.ts';
import { partyName } from './party.ts';
import { between } from './topic.ts';

const KINDS = ['event', 'role', 'statement'] as const;

/** Whether there is nothing to tell. */
export const isEmpty = ({ entries, undated, numbers }: Chronicle): boolean =>
  !(entries.length || undated.length || numbers.length);

/** What stands for an entry in figures and events. */
export const subjectOfEntry = ({ kind, id }: Entry): Subject => `${kind}:${id}`;

/** What an entry says, without its date: the words of the facts for an event or a statement; for an office its title, holder and body. */
export interface EntryWords {
  readonly text: string;
  /** Language of the text where it is not the figure's. */
  readonly lang?: string | undefined;
}

/** An office is told with its holder, or with its body where the holder is whose time is told. */
export function entryWords(entry: Entry, told: Chronicle, locale: Locale): EntryWords {
  if (entry.kind === 'event') return { text: entry.event.label, ...factsLanguage(entry.event.label, locale) };
  if (entry.kind === 'statement')
    return { text: saidWords(entry, told, locale), ...factsLanguage(entry.statement.text, locale) };
  const { role, holder, of } = entry;
  const title = role.titles === undefined ? isolate(role.title) : nameOf(role.titles, locale);
  const own = holder.id === told.query.actor;
  const beside = own ? (of ? nameOf(of.names, locale) : '') : nameOf(holder.names, locale);
  return { text: commas(own ? [title, beside] : [beside, title], locale) };
}

/** What cannot hold beside an entry and has no place on show, in full; beside a statement everything is told so. */
const unshownOf = (entry: Entry): EventEntry['unshown'] => (entry.kind === 'event' ? entry.unshown : []);

const isContradicted = (entry: Entry): boolean => entry.conflicts.length + unshownOf(entry).length > 0;

/** What cannot hold beside an entry: dates, or whatever speaks against a statement; empty where nothing does. */
export function speakAgainst(entry: Entry, { entries }: Chronicle, locale: Locale): string {
  if (entry.kind === 'statement') return speakOpposites(entry, locale);
  const { conflicts } = entry;
  const dates = entries
    .filter(({ id }) => conflicts.includes(id))
    .map(({ period }) => formatPeriod(period, locale));
  const others = [...dates, ...unshownOf(entry).map((record) => clause(speakOpposite(record, locale)))];
  return others.length ? locale.words.frame.contradicts(formatList(others, locale)) : '';
}

/** An entry in full: when, what, what contradicts it, who says so. */
export function speakEntry(entry: Entry, told: Chronicle, locale: Locale): string {
  if (entry.kind === 'statement') return speakSaid(entry, told, locale);
  const { text } = entryWords(entry, told, locale);
  const { sources } = entry.kind === 'event' ? entry.event : entry.role;
  const what = entry.kind === 'event' ? isolate(clause(text)) : text;
  const said = [shownOnly(what, locale), speakAgainst(entry, told, locale)];
  return speakCited(formatPeriod(entry.period, locale), said, sources, told, locale);
}

/** Whose time, with whom and when, in lower case. */
export function topicOfChronicle(told: Chronicle, locale: Locale): string {
  const { query, entries, actors } = told;
  const { timeline } = timelineWords(locale);
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)).map(
    (kind) => timeline[kind],
  );
  const what = formatList(
    kinds.length ? kinds : [timeline[told.undated.length ? 'statement' : 'event']],
    locale,
  );
  const named = (asked = EVERYBODY): string | undefined => {
    const ids = asked.split(' ').filter(Boolean);
    return ids.includes(EVERYBODY)
      ? undefined
      : formatList(
          ids.map((id) => partyName(id, actors, locale)),
          locale,
        );
  };
  const parties = { flow: undefined, reporter: named(query.actor), partner: named(query.partner) };
  return commas([between(what, parties, locale), query.period && formatDate(query.period, locale)], locale);
}

/** An entry in short, its date before it; the date alone where its words are in another language than the sentence. */
const inShort = (entry: Entry, told: Chronicle, locale: Locale): string => {
  const { text, lang } = entryWords(entry, told, locale);
  const what = entry.kind === 'role' ? text : isolate(clause(text));
  return commas([formatPeriod(entry.period, locale), !lang && what], locale);
};

/** One sentence for the whole timeline: whose it is, how much is in it, what has no date or is contradicted, its first and its last entry. */
export function describeChronicle(told: Chronicle, locale: Locale): string {
  const { entries, undated, numbers } = told;
  if (isEmpty(told)) return locale.words.frame.noData;
  const { timeline } = timelineWords(locale);
  const how = (label: string, one: (entry: Entry) => boolean): string | false => {
    const count = entries.filter(one).length;
    return count > 0 && headed(label, formatNumber(count, locale));
  };
  const body = commas(
    [
      ...KINDS.map((kind) => how(timeline[kind], (entry) => entry.kind === kind)),
      undated.length > 0 && headed(timeline.undated, formatNumber(undated.length, locale)),
      numbers.length > 0 && headed(timeline.number, formatNumber(numbers.length, locale)),
      how(timeline.against, isContradicted),
    ],
    locale,
  );
  // Told by kind, and beside what contradicts it: which is first in time is another question.
  const inTime = [...entries].sort((a, b) => comparePeriods(a.period, b.period));
  const [first] = inTime;
  const last = inTime[inTime.length - 1];
  const ends = [
    first && headed(timeline.first, inShort(first, told, locale)),
    last !== first && headed(timeline.last, inShort(last!, told, locale)),
  ];
  return `${semicolons([`${sentenceCase(topicOfChronicle(told, locale))} (${body})`, ...ends], locale)}.`;
}

/** What an editor has to say on an entry. */
function remarkOn(entry: Entry): string | undefined {
  if (entry.kind === 'statement') return entry.statement.problem;
  return entry.kind === 'event' ? entry.event.note : entry.role.note;
}

/** A number that has no place in a chart, in full. */
function speakNumber(note: Note, { actors, sources }: Chronicle, locale: Locale): string {
  const { measure = 'count' } = note.record;
  return speakRecord(note, [], { query: { measure, flow: [] }, actors, sources, products: [] }, locale);
}

/** Entries that are contradicted or on which an editor has something to say, and all that was only said. */
export function chronicleNotes(told: Chronicle, locale: Locale): NoteLine[] {
  const doubtful = told.entries.filter(
    (entry) => entry.kind === 'statement' || isContradicted(entry) || remarkOn(entry),
  );
  return [
    ...doubtful.map((entry) => ({
      subject: subjectOfEntry(entry),
      text: speakEntry(entry, told, locale),
      problem: remarkOn(entry),
      evidence: entry.kind === 'statement' ? entry.statement.evidence : undefined,
    })),
    ...told.undated.map((said) => ({
      subject: `statement:${said.statement.id}`,
      text: speakSaid(said, told, locale),
      problem: said.statement.problem,
      evidence: said.statement.evidence,
    })),
    ...told.numbers.map((note) => ({
      subject: `observation:${note.record.id}`,
      text: speakNumber(note, told, locale),
      problem: note.record.problem,
      evidence: note.record.evidence,
    })),
  ];
}
