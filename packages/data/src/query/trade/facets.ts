import { listed } from '../record/listed.ts';
import { grouped } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { sizeOf } from './size.ts';

/** The field of an observation by which an answer is taken apart. */
export type FacetBy = 'partner' | 'reporter' | 'product' | 'flow' | 'period';

/** One of several small figures: an answer of its own. */
export interface Facet {
  /** An actor id, product id, flow or EDTF period; empty for rows that name none. */
  readonly key: string;
  readonly rows: Rows;
}

/**
 * An answer taken apart into small multiples: periods in order of time, what the question lists in the order of the list, and the
 * largest first where it lists nothing. No row is lost, none is in two.
 */
export function facets(answer: Rows, by: FacetBy): readonly Facet[] {
  const keyOf = ({ observation }: Row): string => observation[by] ?? '';
  const groups = [...grouped(answer.rows, keyOf)];
  if (by !== 'period') {
    const listed = listOf(answer.query, by);
    const place = (key: string): number => (listed.includes(key) ? listed.indexOf(key) : listed.length);
    groups.sort(([a, first], [b, second]) => place(a) - place(b) || sizeOf(second) - sizeOf(first));
  }
  return groups.map(([key, rows]) => ({ key, rows: narrowed(answer, by, key, rows) }));
}

function listOf(query: TradeQuery, by: Exclude<FacetBy, 'period'>): readonly string[] {
  if (by === 'flow' || by === 'product') return listed(query[by]);
  return `${query[by] ?? ''}`.split(' ').filter(Boolean);
}

/** The answer as if only the rows had been asked for: with the notes, sources, actors and products that they need. */
function narrowed(answer: Rows, by: FacetBy, key: string, rows: readonly Row[]): Rows {
  const ids = new Set(rows.map(({ observation }) => observation.id));
  const notes = answer.notes
    .map((note) => ({
      ...note,
      contradicts: note.contradicts.filter((id) => ids.has(id)),
      concerns: note.concerns.filter((id) => ids.has(id)),
    }))
    .filter(({ contradicts, concerns }) => contradicts.length + concerns.length > 0);
  const records = [...rows.map((row) => row.observation), ...notes.map(({ record }) => record)];
  const cited = new Set(records.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const asked = by === 'product' || by === 'flow' ? (key === '' ? [] : [key]) : key || undefined;
  return {
    ...answer,
    query: { ...answer.query, [by]: asked },
    rows: rows.map((row) => ({ ...row, conflicts: row.conflicts.filter((id) => ids.has(id)) })),
    notes,
    sources: answer.sources.filter(({ id }) => cited.has(id)),
  };
}
