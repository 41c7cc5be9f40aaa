import type { Dataset } from '../../schema/dataset.ts';
import { holdingsOf } from './all-holdings.ts';
import { breakdownOf } from './breakdown-of.ts';
import { pick } from '../record/cited.ts';
import { recordsOf, type Find } from './holdings.ts';
import { listed } from '../record/listed.ts';
import { queryRecords } from './query-of.ts';
import { queryAll } from './query.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';
import { parentsOf, wholesOf, withoutWholes } from './wholes.ts';

/** Every product the dataset has numbers of. */
function productsWithNumbers({ observations, series }: Dataset): readonly string[] {
  const words = series.flatMap(({ words: { product }, shared }) => [
    ...(product?.words ?? []),
    shared.product,
  ]);
  return [...new Set([...observations.map(({ product }) => product), ...words])].filter(
    (id) => id !== undefined,
  );
}

/** The products that a question means when it asks for the parts of a whole, and how many lie in each of them. */
function chosen(dataset: Dataset, asked: readonly string[]): ReadonlyMap<string, number> {
  const parents = parentsOf(dataset);
  const known = productsWithNumbers(dataset);
  const inside = (whole: string): readonly string[] =>
    known.filter((id) => wholesOf(id, parents).find((one) => one === whole || known.includes(one)) === whole);
  const outermost = (): readonly string[] =>
    known.filter((id) => !wholesOf(id, parents).some((whole) => known.includes(whole)));
  const [only] = asked;
  const within = asked.length === 1 && only !== undefined ? inside(only) : [];
  const ids = asked.includes('*') ? outermost() : within.length ? within : asked;
  return new Map(ids.map((id) => [id, inside(id).length]));
}

const lastPeriod = (rows: readonly Row[]): string | undefined =>
  (rows.findLast(({ observation }) => observation.nature === 'statistic') ?? rows.at(-1))?.period.text;

/** How a question is answered, and what may be looked at for that. */
interface Answering {
  readonly ask: (dataset: Dataset, asked: TradeQuery) => Rows;
  readonly find: (dataset: Dataset) => Find;
}

/** The answer with the largest by themselves and the others summed, where the question says how many. */
function largest({ ask, find }: Answering, dataset: Dataset, asked: TradeQuery): Rows {
  const answer = ask(dataset, asked);
  if (asked.top === undefined) return answer;
  const across = (asked.product?.length ?? 0) > 1 ? 'product' : 'partner';
  return breakdownOf(dataset, find(dataset), answer, { ...asked, across });
}

function partsBy(answering: Answering, dataset: Dataset, asked: TradeQuery): Rows {
  const ids = listed(asked.product);
  const products = chosen(dataset, ids);
  const question = { ...asked, ...(asked.product && { product: [...products.keys()] }) };
  const period = lastPeriod(answering.ask(dataset, question).rows) ?? asked.period;
  const answer = largest(answering, dataset, { ...question, period });
  return {
    ...answer,
    query: { ...asked, period },
    rows: withoutWholes(dataset, answer.rows, question).map((row) => {
      const count = products.get(row.observation.product ?? '');
      return count ? { ...row, parts: count } : row;
    }),
    products: [...answer.products, ...pick(dataset.products, ids)],
  };
}

/**
 * The parts of one whole in the last period of which there are statistics: parts of different times make no whole. `*` asks for
 * the outermost products, a product in which others lie for these, so that none is counted twice. `top` keeps the largest and sums
 * the others. Groups of states are no partners (`*`).
 */
export const parts = (dataset: Dataset, asked: TradeQuery): Rows =>
  guarded(
    dataset,
    asked,
    (whole) => partsBy({ ask: queryAll, find: (one) => holdingsOf(one).find }, whole, asked),
    {},
  );

/** As `parts()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export const partsRecords = (dataset: Dataset, asked: TradeQuery): Rows =>
  partsBy({ ask: queryRecords, find: (one) => recordsOf(one).find }, dataset, asked);

/** The question for the parts of what a reader chose, `observation:…`; undefined where it has none. */
export function partsWithin(rows: Rows, subject: string): TradeQuery | undefined {
  const row = rows.rows.find(({ observation }) => `observation:${observation.id}` === subject);
  const product = row?.observation.product;
  return row?.parts && product ? { ...rows.query, product: [product] } : undefined;
}
