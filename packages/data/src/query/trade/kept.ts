import { answerOf } from './answer.ts';
import { markBreaks } from './line.ts';
import type { Note, Row, Rows } from './rows.ts';

/** A record beside the figure that no row names: it stays whatever rows are left. */
const isBeside = ({ contradicts, concerns }: Note): boolean => contradicts.length + concerns.length === 0;

/**
 * An answer of fewer rows, as if only these had been asked for: what is left out and contradicts or concerns one of them is a note, and
 * a series is cut where the rows that are left are another producer's.
 */
export function kept(answer: Rows, keeps: (row: Row) => boolean): Rows {
  const left = answer.rows.filter(keeps);
  const ids = new Set(left.map(({ observation }) => observation.id));
  const rows = left.map((row) => ({
    ...row,
    breaksBefore: false,
    conflicts: row.conflicts.filter((id) => ids.has(id)),
  }));
  const records = [
    ...answer.rows.map(({ observation }) => observation),
    ...answer.notes.map(({ record }) => record),
  ];
  const known = new Map(records.map((record) => [record.id, record]));
  const beside = answer.notes.filter(isBeside).flatMap(({ record }) => ('value' in record ? [record] : []));
  return {
    unit: answer.unit,
    ...answerOf(answer, answer.query, (id) => known.get(id), markBreaks(rows), beside),
  };
}
