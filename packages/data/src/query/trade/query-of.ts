import type { Dataset } from '../../schema/dataset.ts';
import { answerOf } from './answer.ts';
import { recordsOf, type Holdings } from './holdings.ts';
import { isRowWorthy } from './row-worthy.ts';
import { rowsOf } from './rows-of.ts';
import type { Rows, TradeQuery } from './rows.ts';
import { unitOf } from './unit.ts';

/** As `query()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export function queryRecords(dataset: Dataset, asked: TradeQuery): Rows {
  return queryOf(dataset, recordsOf(dataset), asked);
}

/** The answer from what may be looked at. Records in another unit than the statistics become notes, and so do those that no longer hold. */
export function queryOf(dataset: Dataset, holdings: Holdings, asked: TradeQuery): Rows {
  const found = holdings.asked(asked).filter((one) => isRowWorthy(one, holdings.find));
  const valid = found.filter(({ rank }) => rank !== 'deprecated');
  const unit = unitOf(valid);
  const own = valid.filter((one) => one.unit === unit);
  const rows = rowsOf(own, holdings.find, asked);
  return { unit, ...answerOf(dataset, asked, holdings.find, rows, found) };
}
