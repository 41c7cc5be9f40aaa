import type { Chronicle, Entry, Said } from '@keruen/data';
import { describeChronicle, entryWords, speakAgainst, subjectOfEntry } from '../../describe/chronicle.ts';
import { factsLanguage } from '../../describe/facts-language.ts';
import { legendNature } from '../../describe/legend.ts';
import { commas, sentenceCase } from '../../describe/phrase.ts';
import { saidWords, speakOpposites, speakStanding } from '../../describe/said.ts';
import type { Table, TableEntry, TableLine } from '../../describe/table.ts';
import { tableWords } from '../../locale/books/table.ts';
import { timelineWords } from '../../locale/books/timeline.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { signOf } from '../../scene/sign.ts';
import type { Part } from './part.ts';

const PLAIN = { said: '', tone: 'ink', missing: false, broken: false } as const;

/** A statement in a cell: its sign, whose it is, what cannot hold beside it. */
const saidCell = (said: Said, told: Chronicle, locale: Locale): TableEntry => ({
  ...PLAIN,
  subject: `statement:${said.statement.id}`,
  text: saidWords(said, told, locale),
  ...factsLanguage(said.statement.text, locale),
  said: speakStanding(said, told, locale),
  sign: signOf(said.statement.nature),
  against: speakOpposites(said, locale),
});

const entryCell = (entry: Entry, told: Chronicle, locale: Locale): TableEntry =>
  entry.kind === 'statement'
    ? saidCell(entry, told, locale)
    : {
        ...PLAIN,
        subject: subjectOfEntry(entry),
        ...entryWords(entry, told, locale),
        against: speakAgainst(entry, told, locale),
      };

/** The signs in its cells. */
function legendOf({ entries, undated }: Chronicle, locale: Locale): LegendEntry[] {
  const dated = entries.filter((entry) => entry.kind === 'statement');
  const natures = [...dated, ...undated].map(({ statement }) => statement.nature);
  return [...new Set(natures)].map((nature) => ({
    label: legendNature(nature, locale),
    tone: 'ink',
    sign: signOf(nature),
  }));
}

/** Its lines under the name of each part, if it has some; what has no date stands at the end and says so. */
function linesOf({ told, name }: Pick<Part, 'told'> & Partial<Part>, locale: Locale): TableLine[] {
  const line = (when: string, cell: TableEntry): TableLine => ({
    head: commas([name?.(locale), when], locale),
    cells: [[cell]],
  });
  const undated = sentenceCase(timelineWords(locale).timeline.undated);
  return [
    ...told.entries.map((entry) => line(formatPeriod(entry.period, locale), entryCell(entry, told, locale))),
    ...told.undated.map((said) => line(undated, saidCell(said, told, locale))),
  ];
}

/** A timeline as a table: when and what, with what contradicts it; in `parts` what concerns two of them stands with both. */
export function chronicleTable(told: Chronicle, locale: Locale, parts: readonly Part[] = []): Table {
  const { timeline } = timelineWords(locale);
  const { entries, undated } = told;
  const kinds = (['role', 'event', 'statement'] as const).filter(
    (kind) => entries.some((entry) => entry.kind === kind) || (kind === 'statement' && undated.length > 0),
  );
  const what = commas(
    kinds.map((kind) => timeline[kind]),
    locale,
  );
  return {
    caption: describeChronicle(told, locale),
    columns: [tableWords(locale).table.head.period, what].map(sentenceCase),
    by: 'period',
    numeric: false,
    lines: parts.length ? parts.flatMap((part) => linesOf(part, locale)) : linesOf({ told }, locale),
    legend: legendOf(told, locale),
  };
}
