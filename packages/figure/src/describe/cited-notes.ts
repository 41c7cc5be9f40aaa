import type { NoteLine } from './note-lines.ts';

/**
 * What a citation of a figure must not lose: every record in its notes, whether it is drawn or stands beside the picture, as it is spoken.
 * What the page's own author notes is no record.
 */
export const citedNotes = (notes: readonly NoteLine[]): readonly string[] =>
  notes.flatMap(({ subject, text }) => (subject === undefined ? [] : [text]));
