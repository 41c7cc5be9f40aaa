import { queryRecords, type Dataset, type TradeQuery } from '@keruen/data';
import type { Account } from './account.ts';
import { rowsAccount } from './rows-account.ts';

/** The data as the figure itself: a real table, with the sign of every value in its cell. */
export const tableType = (dataset: Dataset, asked: TradeQuery): Account =>
  rowsAccount(queryRecords(dataset, asked));
