import {
  comparePeriods,
  growth,
  queryRecords,
  type Dataset,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';

const distinct = <T>(all: readonly T[], idOf: (one: T) => string): T[] =>
  [...new Map([...all].reverse().map((one) => [idOf(one), one])).values()].reverse();

/** A value that has nothing to be compared with is no gap in a series of comparisons. */
const isCompared = ({ value, observation }: Row): boolean =>
  value !== null || (observation.inputs?.length ?? 0) > 1;

/**
 * How many times as much as a year before: what official figures give, beside what others say of it. Asked for `trade-ratio` itself it is
 * what the dataset holds, and nothing is computed.
 */
export function askGrowth(dataset: Dataset, asked: TradeQuery): Rows {
  const question: TradeQuery = { ...asked, measure: 'trade-ratio' };
  const said = queryRecords(dataset, question);
  if (asked.measure === 'trade-ratio') return said;
  const computed = growth(dataset, asked);
  const place = ({ observation }: Row): number => asked.flow.indexOf(observation.flow!);
  const known = new Set(said.rows.map(({ observation }) => observation.id));
  const own = computed.rows.filter((row) => isCompared(row) && !known.has(row.observation.id));
  const rows = [...own, ...said.rows].sort(
    (a, b) => comparePeriods(a.period, b.period) || place(a) - place(b),
  );
  const shown = new Set(rows.map(({ observation }) => observation.id));
  const notes = distinct([...said.notes, ...computed.notes], ({ record }) => record.id);
  return {
    query: question,
    unit: 'ratio',
    rows,
    notes: notes.filter(({ record }) => !shown.has(record.id)),
    sources: distinct([...said.sources, ...computed.sources], ({ id }) => id),
    dataAsOf: computed.dataAsOf ?? said.dataAsOf,
    actors: distinct([...said.actors, ...computed.actors], ({ id }) => id),
    products: distinct([...said.products, ...computed.products], ({ id }) => id),
  };
}
