import { queryRecords, type Dataset, type TradeQuery } from '@keruen/data';
import type { Account } from './account.ts';
import type { Ask, OwnChartType } from './chart-types.ts';
import { chronicleAccount, chronicleAsked } from './chronicle-account.ts';
import type { FacetBy, Panel } from './panel.ts';
import { rowsAccount } from './rows-account.ts';

/**
 * The data as the figure itself: a real table, with the sign of every value in its cell; its panels are groups of lines. Of an actor, what is
 * told of it.
 */
function tell(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords, facet?: FacetBy): Account {
  if (asked.actor !== undefined) return chronicleAccount(chronicleAsked(dataset, asked));
  const rows = query(dataset, asked);
  const grouped: Panel = facet ? { ...rows, among: { rows: rows.rows, by: facet } } : rows;
  return rowsAccount(grouped);
}

export const chartType = {
  tell,
  sized: true,
  facets: ['partner', 'product', 'flow', 'period'],
} satisfies OwnChartType;
