import type { Chronicle, Entry } from '@keruen/data';
import { describeChronicle, entryWords, speakAgainst, subjectOfEntry } from '../describe/chronicle.ts';
import { commas, sentenceCase } from '../describe/phrase.ts';
import type { Table, TableEntry } from '../describe/table.ts';
import { tableWords } from '../locale/books/table.ts';
import { timelineWords } from '../locale/books/timeline.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';

function entryCell(entry: Entry, told: Chronicle, locale: Locale): TableEntry {
  return {
    subject: subjectOfEntry(entry),
    ...entryWords(entry, told, locale),
    said: '',
    tone: 'ink',
    missing: false,
    against: speakAgainst(entry, told, locale),
    broken: false,
  };
}

/** A timeline as a table: when and what, with the dates that contradict each other. */
export function chronicleTable(told: Chronicle, locale: Locale): Table {
  const { timeline } = timelineWords(locale);
  const kinds = (['role', 'event'] as const).filter((kind) =>
    told.entries.some((entry) => entry.kind === kind),
  );
  const what = commas(
    kinds.map((kind) => timeline[kind]),
    locale,
  );
  return {
    caption: describeChronicle(told, locale),
    columns: [tableWords(locale).table.head.period, what].map(sentenceCase),
    numeric: false,
    lines: told.entries.map((entry) => ({
      head: formatPeriod(entry.period, locale),
      cells: [[entryCell(entry, told, locale)]],
    })),
    legend: [],
  };
}
