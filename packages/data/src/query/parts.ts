import type { Dataset } from '../schema/dataset.ts';
import type { Product } from '../schema/claim.ts';
import { pick } from './cited.ts';
import { query } from './query.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';

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

/** What a product lies in, from the nearest on. A circle of parents ends where it closes. */
function wholesOf(id: string, products: ReadonlyMap<string, Product>): readonly string[] {
  const found: string[] = [];
  for (let at = products.get(id)?.parent; at && !found.includes(at); at = products.get(at)?.parent)
    found.push(at);
  return found;
}

/** The products that a question means when it asks for the parts of a whole, and how many lie in each of them. */
function chosen(dataset: Dataset, asked: readonly string[]): ReadonlyMap<string, number> {
  const records = new Map(dataset.products.map((product) => [product.id, product]));
  const known = productsWithNumbers(dataset);
  const inside = (whole: string): readonly string[] =>
    known.filter((id) => wholesOf(id, records)[0] === whole);
  const outermost = (): readonly string[] =>
    known.filter((id) => !wholesOf(id, records).some((whole) => known.includes(whole)));
  const [only] = asked;
  const within = asked.length === 1 && only !== undefined ? inside(only) : [];
  const ids = asked.includes('*') ? outermost() : within.length ? within : asked;
  return new Map(ids.map((id) => [id, inside(id).length]));
}

const lastPeriod = (rows: readonly Row[]): string | undefined =>
  (rows.findLast(({ observation }) => observation.nature === 'statistic') ?? rows.at(-1))?.period.text;

/**
 * The parts of one whole in the last period of which there are statistics: parts of different times make no whole. `*` asks for
 * the outermost products, a product in which others lie for these, so that none is counted twice.
 */
export function parts(dataset: Dataset, asked: TradeQuery): Rows {
  const products = chosen(dataset, asked.product ?? []);
  const question = { ...asked, ...(asked.product && { product: [...products.keys()] }) };
  const period = lastPeriod(query(dataset, question).rows) ?? asked.period;
  const answer = query(dataset, { ...question, period });
  return {
    ...answer,
    query: { ...asked, period },
    rows: answer.rows.map((row) => {
      const count = products.get(row.observation.product ?? '');
      return count ? { ...row, parts: count } : row;
    }),
    products: [...answer.products, ...pick(dataset.products, asked.product ?? [])],
  };
}

/** The question for the parts of what a reader chose, `observation:…`; undefined where it has none. */
export function partsWithin(rows: Rows, subject: string): TradeQuery | undefined {
  const row = rows.rows.find(({ observation }) => `observation:${observation.id}` === subject);
  const product = row?.observation.product;
  return row?.parts && product ? { ...rows.query, product: [product] } : undefined;
}
