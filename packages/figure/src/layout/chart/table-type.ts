import type { Dataset, TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Account } from '../account.ts';
import type { Ask, OwnChartType } from './chart-types.ts';
import type { Apart } from '../facet/apart.ts';
import { chronicleAccount, chronicleAsked, chronicleParted } from '../time/chronicle-account.ts';
import { rowsAccount } from './rows-account.ts';

/** The data as the figure itself: a real table, with the sign of every value in its cell. Of an actor, what is told of it. */
function tell(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords, apart?: Apart): Account {
  if (asked.actor !== undefined) {
    const told = chronicleAsked(dataset, asked);
    return chronicleAccount(told, chronicleParted(told, dataset, asked, apart));
  }
  const rows = query(dataset, asked);
  return rowsAccount(apart ? apart.rows(rows) : rows);
}

export const chartType = { tell, sized: true } satisfies OwnChartType;
