import type { Dataset } from '../../schema/dataset.ts';
import { holdingsOf } from './all-holdings.ts';
import { queryOf } from './query-of.ts';
import type { Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/**
 * The rows, notes and sources of one measure in one unit, from records and series. Turnover is never computed here: it is what the
 * dataset holds, derived or claimed. Records in another unit than the statistics become notes, and so do
 * those that are superseded or known to be wrong (`rank: 'deprecated'`).
 */
export function query(dataset: Dataset, asked: TradeQuery): Rows {
  return guarded(dataset, asked, (whole) => queryAll(whole, asked), {});
}

/** As `query()`, of a sound dataset and a question that is one. */
export const queryAll = (dataset: Dataset, asked: TradeQuery): Rows =>
  queryOf(dataset, holdingsOf(dataset), asked);
