import {
  OTHER,
  comparePeriods,
  type Dataset,
  type Measure,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';
import { growth, queryRecords } from '@keruen/data/sound';
import type { Ask } from './chart-types.ts';

const distinct = <T>(all: readonly T[], idOf: (one: T) => string): T[] =>
  [...new Map([...all].reverse().map((one) => [idOf(one), one])).values()].reverse();

/** A value that has nothing to be compared with is no gap in a series of comparisons. */
const isCompared = ({ value, observation }: Row): boolean =>
  value !== null || (observation.inputs?.length ?? 0) > 1;

/** What fell below zero is no number of times what it was. */
const ofRising = (row: Row): Row =>
  row.value! < 0
    ? {
        ...row,
        value: null,
        high: undefined,
        observation: { ...row.observation, value: null, missing: 'not-applicable' },
      }
    : row;

/** Measures of which a quotient is no change in trade: a third place is not three times a first one, and a price is no trade. */
const NOT_COMPARED: readonly Measure[] = [
  'trade-share',
  'trade-rank',
  'unit-value',
  'share',
  'rank',
  'change',
];

/** The same question about those alone that stand by themselves in the answer to another. */
function aboutLargest(dataset: Dataset, asked: TradeQuery, parts: Ask): TradeQuery {
  const product = asked.product?.length ? 'product' : undefined;
  const ids = distinct(
    parts(dataset, asked).rows.map(({ observation }) => observation[product ?? 'partner'] ?? OTHER),
    (id) => id,
  ).filter((id) => id !== OTHER);
  if (ids.length === 0) return asked;
  return product ? { ...asked, product: ids } : { ...asked, partner: ids.join(' ') };
}

/**
 * How many times as much as a year before: what official figures give, beside what others say of it; of
 * values below zero, that there is no such number. Asked for `trade-ratio` itself it is
 * what the dataset holds, and nothing is computed. Of several partners or products those are compared that `parts` tells by themselves.
 */
export function askGrowth(dataset: Dataset, asked: TradeQuery, parts?: Ask): Rows {
  const question: TradeQuery = { ...asked, measure: 'trade-ratio' };
  if (asked.measure === 'trade-ratio') return queryRecords(dataset, question);
  const largest = parts ? aboutLargest(dataset, asked, parts) : asked;
  const said = queryRecords(dataset, { ...largest, measure: 'trade-ratio' });
  const computed = growth(dataset, largest);
  const place = ({ observation }: Row): number => asked.flow.indexOf(observation.flow!);
  const known = new Set(said.rows.map(({ observation }) => observation.id));
  const compared = NOT_COMPARED.includes(asked.measure) ? [] : computed.rows;
  const own = compared.map(ofRising).filter((row) => isCompared(row) && !known.has(row.observation.id));
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
