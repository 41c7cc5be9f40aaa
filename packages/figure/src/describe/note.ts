import type { Note, Observation, Rows, Statement } from '@keruen/data';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatDate } from '../locale/period.ts';
import { actorName } from './name.ts';
import { commas, headed, semicolons } from './phrase.ts';
import { nameRow, speakFlags, speakHead, speakNature, speakValue } from './row-parts.ts';
import { speakSources } from './source.ts';

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
      speakFlags(record, locale),
      against.length > 0 ? frame.contradicts(formatList(against, locale)) : '',
      beside.length > 0 ? frame.concerns(formatList(beside, locale)) : '',
    ],
    locale,
  );
  const body = semicolons([said, speakSources(record.sources, rows.sources, locale)], locale);
  return headed(headOfNote(record, rows, locale), body);
}
