import { observationAt } from '../src/series/observation-at.ts';
import type { Observation } from '../src/schema/claim.ts';
import type { Holding } from '../src/datasets/chart-parts.ts';
import { tradeRows } from './part-trade.ts';
import { partnerGroups } from './partners.ts';
import type { Lists } from './whole.ts';

/** What each part with numbers holds, for telling which of them a question needs; measures of the same topics in one. */
export function holdingsOf(all: Lists): Holding[] {
  return Object.entries(tradeRows(all)).flatMap(([part, { observations, series }]) => {
    const inSeries = series.flatMap((each) =>
      Array.from(each.numbers.value).map((_, row) => observationAt(each, row)),
    );
    const topics = new Map<string, string[]>();
    const rows = [...observations, ...inSeries];
    for (const measure of new Set(rows.map((row) => row.measure))) {
      const topic = topicOf(
        part,
        rows.filter((row) => row.measure === measure),
      ).join('|');
      topics.set(topic, [...(topics.get(topic) ?? []), measure]);
    }
    return [...topics].map(([topic, measures]): Holding => {
      const [reporters = '', partners = '', products = ''] = topic.split('|');
      return [part, measures.join(' '), reporters, partners, products];
    });
  });
}

/** Every reporter, partner and product of the rows, `-` for none; of partners told by their initial letter, the letters. */
function topicOf(part: string, rows: readonly Observation[]): readonly string[] {
  const letters = partnerGroups().find(({ name }) => name === part)?.letters;
  return (['reporter', 'partner', 'product'] as const).map((field) => {
    const words = [...new Set(rows.map((row) => row[field] ?? '-'))];
    return field === 'partner' && letters ? `^${letters}` : words.join(' ');
  });
}
