import type { Dataset, Rows, TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Account } from '../account.ts';
import type { Ask, OwnChartType } from './chart-types.ts';
import { chronicleAccount, chronicleAsked } from '../time/chronicle-account.ts';
import { facetPanels } from '../facet/panels.ts';
import type { FacetBy, Panel } from '../rows/panel.ts';
import { rowsAccount } from './rows-account.ts';

/** An answer whose table has groups of lines: its panels, under each other. */
const grouped = (answer: Rows, by: FacetBy): Panel => ({
  ...answer,
  among: {
    rows: answer.rows,
    by,
    groups: (shown, locale) =>
      facetPanels(shown, by, locale).map(({ name, panel }) => ({ name, rows: panel.rows })),
  },
});

/** The data as the figure itself: a real table, with the sign of every value in its cell. Of an actor, what is told of it. */
function tell(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords, facet?: FacetBy): Account {
  if (asked.actor !== undefined) return chronicleAccount(chronicleAsked(dataset, asked));
  const rows = query(dataset, asked);
  return rowsAccount(facet ? grouped(rows, facet) : rows);
}

export const chartType = {
  tell,
  sized: true,
  facets: ['partner', 'product', 'flow', 'period'],
} satisfies OwnChartType;
