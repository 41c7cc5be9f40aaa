import { kept, query, rank, type Dataset, type Rows, type TradeQuery } from '@keruen/data';

/** How many are shown of all, where the question does not say. */
const TOP = 10;

/**
 * The largest partners, or products, of each period: the official values of those whose rank among all is within the top. Of partners
 * that are named each is shown; a table that ranks nobody is shown as it is.
 */
export function largestOfEach(dataset: Dataset, asked: TradeQuery): Rows {
  const across = asked.product?.length ? 'product' : 'partner';
  const all = { ...asked, partner: asked.partner ?? '*' };
  const listed = across === 'partner' ? all.partner !== '*' : !asked.product!.includes('*');
  const top = asked.top ?? (listed ? Infinity : TOP);
  const answer = query(dataset, all);
  const within = rank(dataset, all, across).rows.filter(({ value }) => value !== null && value <= top);
  const largest = new Set(within.flatMap(({ observation }) => observation.inputs ?? []));
  return largest.size === 0
    ? query(dataset, asked)
    : kept(dataset, answer, ({ observation: { id } }) => largest.has(id));
}
