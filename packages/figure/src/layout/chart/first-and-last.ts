import { kept, type Dataset, type Row, type Rows, type TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { Ask } from './chart-types.ts';

/** Periods by which a chart of two can be drawn: single ones with official numbers, else whatever has a number. */
function periodsOf({ rows }: Rows): readonly string[] {
  const told = rows.filter(({ value }) => value !== null);
  const official = told.filter(({ line, period }) => line !== undefined && !period.interval);
  const found = official.length > 0 ? official : told;
  return found.map(({ period }) => period.text);
}

/** The answer to a question about change: only the first period with official numbers, and the last. */
export function firstAndLast(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords): Rows {
  const answer = query(dataset, asked);
  const periods = periodsOf(answer);
  const ends = [periods[0], periods.at(-1)];
  return kept(answer, ({ period }) => ends.includes(period.text));
}

/** Two flows as they are, in every period; of one flow the first period and the last. */
export function twoFlowsOrPeriods(dataset: Dataset, asked: TradeQuery, query: Ask = queryRecords): Rows {
  const answer = query(dataset, asked);
  const flowOf = ({ observation }: Row): string | undefined => observation.flow;
  const several = answer.rows.some((row) => flowOf(row) !== flowOf(answer.rows[0]!));
  return several ? answer : firstAndLast(dataset, asked, () => answer);
}
