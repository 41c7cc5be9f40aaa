import type { Note, Row, Rows } from '@keruen/data';
import { speakNote, speakRow, type Locale } from '@keruen/figure';
import type { NoteLine } from './figure.ts';

const ofRow = (row: Row, rows: Rows, locale: Locale): NoteLine => ({
  subject: `observation:${row.observation.id}`,
  text: speakRow(row, rows, locale),
  problem: row.observation.problem,
});

const ofNote = (note: Note, rows: Rows, locale: Locale): NoteLine => ({
  subject: `${'text' in note.record ? 'statement' : 'observation'}:${note.record.id}`,
  text: speakNote(note, rows, locale),
  problem: note.record.problem,
});

/**
 * Records beside the figure that contradict or concern it come first, for nothing else shows them; then what is shown but
 * doubted, said or aimed at.
 */
export function noteLines(rows: Rows, locale: Locale): NoteLine[] {
  const doubtful = rows.rows.filter(
    ({ observation: { problem, nature } }) => problem || nature === 'claim' || nature === 'target',
  );
  return [
    ...rows.notes.map((note) => ofNote(note, rows, locale)),
    ...doubtful.map((row) => ofRow(row, rows, locale)),
  ];
}
