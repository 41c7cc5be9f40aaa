import type { Chronicle, Citation, Entry } from '@keruen/data';
import { timelineWords } from '../locale/books/timeline.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber } from '../locale/number.ts';
import { formatDate, formatPeriod } from '../locale/period.ts';
import type { Subject } from '../scene/subject.ts';
import { nameOf } from './name.ts';
import type { NoteLine } from './note-lines.ts';
import { commas, headed, sentenceCase } from './phrase.ts';
import { speakCited } from './source.ts';
import { speakParties } from './topic.ts';

const KINDS = ['event', 'role'] as const;

/** What stands for an entry in figures and events. */
export const subjectOfEntry = ({ kind, id }: Entry): Subject => `${kind}:${id}`;

/** What an entry says, without its date: the words of the facts for an event; for an office its title, holder and body. */
export interface EntryWords {
  readonly text: string;
  /** Language of the text where it is not the figure's. */
  readonly lang?: string | undefined;
}

/** Language of the facts' own words. */
const FACTS_LANGUAGE = 'en';

/** An office is told with its holder, or with its body where the holder is whose time is told. */
export function entryWords(entry: Entry, { query }: Chronicle, locale: Locale): EntryWords {
  const foreign = locale.tag === FACTS_LANGUAGE ? {} : { lang: FACTS_LANGUAGE };
  if (entry.kind === 'event') return { text: entry.event.label, ...foreign };
  const { role, holder, of } = entry;
  const title = role.titles === undefined ? isolate(role.title) : nameOf(role.titles, locale);
  const own = holder.id === query.actor;
  const beside = own ? (of ? nameOf(of.names, locale) : '') : nameOf(holder.names, locale);
  return { text: commas(own ? [title, beside] : [beside, title], locale) };
}

const sourcesOf = (entry: Entry): readonly Citation[] =>
  entry.kind === 'event' ? entry.event.sources : entry.role.sources;

/** The dates that cannot hold beside that of an entry; empty where there are none. */
export function speakAgainst({ conflicts }: Entry, { entries }: Chronicle, locale: Locale): string {
  const dates = entries
    .filter(({ id }) => conflicts.includes(id))
    .map(({ period }) => formatPeriod(period, locale));
  return dates.length ? locale.words.frame.contradicts(formatList(dates, locale)) : '';
}

/** An entry in full: when, what, what contradicts it, who says so. */
export function speakEntry(entry: Entry, told: Chronicle, locale: Locale): string {
  const { text } = entryWords(entry, told, locale);
  const said = [entry.kind === 'event' ? isolate(text) : text, speakAgainst(entry, told, locale)];
  return speakCited(formatPeriod(entry.period, locale), said, sourcesOf(entry), told, locale);
}

/** Whose time, with whom and when, in lower case. */
export function topicOfChronicle({ query, entries, actors }: Chronicle, locale: Locale): string {
  const { timeline } = timelineWords(locale);
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)).map(
    (kind) => timeline[kind],
  );
  const what = formatList(kinds.length ? kinds : [timeline.event], locale);
  return commas(
    [
      speakParties(what, { flow: undefined, reporter: query.actor, partner: query.partner }, actors, locale),
      query.period && formatDate(query.period, locale),
    ],
    locale,
  );
}

/** One sentence for the whole timeline: whose it is, how much is in it, from when to when, what is contradicted. */
export function describeChronicle(told: Chronicle, locale: Locale): string {
  const { entries } = told;
  if (!entries.length) return locale.words.frame.noData;
  const { timeline } = timelineWords(locale);
  const how = (label: string, one: (entry: Entry) => boolean): string | false => {
    const count = entries.filter(one).length;
    return count > 0 && headed(label, formatNumber(count, locale));
  };
  const body = commas(
    [
      ...KINDS.map((kind) => how(timeline[kind], (entry) => entry.kind === kind)),
      how(timeline.against, ({ conflicts }) => conflicts.length > 0),
    ],
    locale,
  );
  return `${sentenceCase(topicOfChronicle(told, locale))} (${body}).`;
}

/** Entries that are contradicted or on which an editor has something to say. */
export function chronicleNotes(told: Chronicle, locale: Locale): NoteLine[] {
  const noteOf = (entry: Entry): string | undefined =>
    entry.kind === 'event' ? entry.event.note : entry.role.note;
  return told.entries
    .filter((entry) => entry.conflicts.length || noteOf(entry))
    .map((entry) => ({
      subject: subjectOfEntry(entry),
      text: speakEntry(entry, told, locale),
      problem: noteOf(entry),
    }));
}
