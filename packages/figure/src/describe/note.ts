import type { Note, Rows } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import { nameAll, speakRecord, toldRow } from './row-parts.ts';

/** What a note says: a record that contradicts or concerns values on show, with the values it is about. */
export function speakNote(note: Note, rows: Rows, locale: Locale): string {
  const { contradicts, concerns } = locale.words.frame;
  const about = (ids: readonly string[]) => {
    const shown = rows.rows.filter((row) => ids.includes(row.observation.id));
    return nameAll(shown.map(toldRow), locale);
  };
  const against = about(note.contradicts);
  const beside = about(note.concerns);
  return speakRecord(note, [against && contradicts(against), beside && concerns(beside)], rows, locale);
}
