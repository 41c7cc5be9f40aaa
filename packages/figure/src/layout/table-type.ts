import { queryRecords, type Dataset, type TradeQuery } from '@keruen/data';
import type { Account } from './account.ts';
import type { OwnChartType } from './chart-types.ts';
import { chronicleAccount, chronicleAsked } from './chronicle-account.ts';
import { rowsAccount } from './rows-account.ts';

/** The data as the figure itself: a real table, with the sign of every value in its cell. Of an actor, what is told of it. */
const tell = (dataset: Dataset, asked: TradeQuery): Account =>
  asked.actor === undefined
    ? rowsAccount(queryRecords(dataset, asked))
    : chronicleAccount(chronicleAsked(dataset, asked));

export const chartType = { tell } satisfies OwnChartType;
