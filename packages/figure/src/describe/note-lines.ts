import type { Note, Row, Rows } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { speakRow } from './chart.ts';
import { speakNote } from './note.ts';
import { sentence } from './phrase.ts';

/** A record told in a sentence of the figure's language. */
export interface NoteLine {
  /** `statement:c032`, `observation:c051` …; absent on a note of the page's own author. */
  readonly subject?: string | undefined;
  readonly text: string;
  /** Of a derived value, before which “ƒ” stands. */
  readonly derived?: boolean | undefined;
  /** What an editor found, in the language of the facts. */
  readonly problem?: string | undefined;
  /** What the editor goes by. */
  readonly evidence?: readonly string[] | undefined;
}

/** A note in one run of words: what an editor found is headed as his, and what he goes by follows. */
export const inOneRun = ({ text, problem, evidence = [] }: NoteLine, { words }: Locale): string =>
  problem === undefined
    ? text
    : [
        sentence(text),
        words.frame.editors,
        isolate(problem) + (evidence.length ? ` (${evidence.map((one) => isolate(one)).join('; ')})` : ''),
      ].join(' ');

const ofRow = (row: Row, rows: Rows, locale: Locale): NoteLine => ({
  subject: `observation:${row.observation.id}`,
  text: speakRow(row, rows, locale),
  derived: row.observation.nature === 'derived',
  problem: row.observation.problem,
  evidence: row.observation.evidence,
});

const ofNote = (note: Note, rows: Rows, locale: Locale): NoteLine => ({
  subject: `${'text' in note.record ? 'statement' : 'observation'}:${note.record.id}`,
  text: speakNote(note, rows, locale),
  derived: note.record.nature === 'derived',
  problem: note.record.problem,
  evidence: note.record.evidence,
});

/**
 * Records beside the figure that contradict or concern it come first, for nothing else shows them; then what is shown but
 * doubted, said, aimed at or foreseen.
 */
export function noteLines(rows: Rows, locale: Locale): NoteLine[] {
  const doubtful = rows.rows.filter(
    ({ observation: { problem, nature } }) => problem || (nature !== 'statistic' && nature !== 'derived'),
  );
  return [
    ...rows.notes.map((note) => ofNote(note, rows, locale)),
    ...doubtful.map((row) => ofRow(row, rows, locale)),
  ];
}
