import type { Dataset } from '../schema/dataset.ts';
import { answerOf } from './answer.ts';
import { finder } from './finder.ts';
import { askedOf, rowsOf } from './rows-of.ts';
import type { Rows, TradeQuery } from './rows.ts';
import { unitOf } from './unit.ts';

/**
 * The rows, notes and sources of one measure in one unit. Turnover is never computed here: it is what the
 * dataset holds, derived or claimed. Records in another unit than the statistics become notes.
 */
export function query(dataset: Dataset, asked: TradeQuery): Rows {
  const found = askedOf(dataset, asked);
  const unit = unitOf(found);
  const own = found.filter((one) => one.unit === unit);
  const foreign = found.filter((one) => one.unit !== unit);
  const find = finder(dataset);
  return { unit, ...answerOf(dataset, asked, find, rowsOf(own, find, asked), foreign) };
}
