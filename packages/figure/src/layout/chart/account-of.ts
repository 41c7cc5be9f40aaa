import type { Dataset, TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Account } from '../account.ts';
import type { AnyChartType } from './chart-types.ts';
import { rowsAccount } from './rows-account.ts';

/** What a chart type says of a dataset: rows in its layout, unless it tells an answer of its own. */
export function accountOf(type: AnyChartType, dataset: Dataset, asked: TradeQuery): Account {
  if ('tell' in type) return type.tell(dataset, asked);
  const { ask = queryRecords } = type;
  return rowsAccount(ask(dataset, asked), type);
}
