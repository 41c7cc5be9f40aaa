import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { latest, pick, sourcesOf } from './cited.ts';
import type { Find } from './finder.ts';
import { noteOf, notesOf } from './notes.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/** Rows with all that a figure may say beside them: what contradicts or concerns them, then records that are no rows. */
export function answerOf(
  dataset: Dataset,
  asked: TradeQuery,
  find: Find,
  rows: readonly Row[],
  foreign: readonly Observation[] = [],
): Omit<Rows, 'unit'> {
  const linked = notesOf(find, rows, asked.asOf);
  const known = linked.map(({ record }) => record.id);
  const notes = [...linked, ...foreign.filter(({ id }) => !known.includes(id)).map((one) => noteOf(one))];
  const shown = rows.map(({ observation }) => observation);
  const records = [...shown, ...notes.map(({ record }) => record)] as readonly (Observation &
    Partial<Statement>)[];
  return {
    query: asked,
    rows,
    notes,
    sources: sourcesOf(dataset, records),
    dataAsOf: latest(sourcesOf(dataset, shown).map(({ date }) => date)),
    actors: pick(dataset.actors, [
      asked.reporter,
      asked.partner,
      ...records.flatMap(({ subject, reporter, partner, attribution }) => [
        subject,
        reporter,
        partner,
        attribution,
      ]),
    ]),
    products: pick(
      dataset.products,
      records.map(({ product }) => product),
    ),
  };
}
