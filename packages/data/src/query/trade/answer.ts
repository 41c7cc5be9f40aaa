import type { Observation, Statement } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { latest, pick, sourcesOf } from '../record/cited.ts';
import type { Find } from './holdings.ts';
import { noteOf, notesOf } from './notes.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

/** Rows with all that a figure may say beside them: what contradicts or concerns them, then other records that were found. */
export function answerOf(
  dataset: Pick<Dataset, 'sources' | 'actors' | 'products'>,
  asked: TradeQuery,
  find: Find,
  rows: readonly Row[],
  beside: readonly Observation[] = [],
): Omit<Rows, 'unit'> {
  const linked = notesOf(find, rows, asked.asOf);
  const shown = rows.map(({ observation }) => observation);
  const known = new Set([...shown, ...linked.map(({ record }) => record)].map(({ id }) => id));
  const notes = [...linked, ...beside.filter(({ id }) => !known.has(id)).map((one) => noteOf(one))];
  const records = [...shown, ...notes.map(({ record }) => record)] as readonly (Observation &
    Partial<Statement>)[];
  return {
    query: asked,
    rows,
    notes,
    sources: sourcesOf(dataset, records),
    dataAsOf: latest(sourcesOf(dataset, shown).map(({ date }) => date)),
    actors: pick(dataset.actors, [
      ...[asked.reporter, asked.partner].flatMap((ids) => [ids, ...`${ids}`.split(' ')]),
      ...records.flatMap((one) => [one.subject, one.reporter, one.partner, one.attribution]),
    ]),
    products: pick(
      dataset.products,
      records.map((one) => one.product),
    ),
  };
}
