import { parentsOf, type Parents } from '../query/wholes.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { timesApart } from './interval.ts';
import { comparable } from './kin.ts';
import type { Price } from './price.ts';
import { referencePrices } from './reference-prices.ts';
import { statedPrices } from './stated-prices.ts';

/** How many times a price must be off: an order of magnitude. Less may be quality, freight or a bad harvest. */
const OUTLIER = 10;

/** Years that may lie between two prices that are compared. */
const YEARS = 10;

/**
 * A price that is ten times off every other one of the goods between the same two, as claimed or as it follows from what is
 * claimed: all the records it follows from are told.
 */
export function unitPriceOutlier(ground: Ground, code: string): readonly Finding[] {
  const said = statedPrices(ground);
  if (said.length === 0) return [];
  const parents = parentsOf(ground.dataset);
  const all = [...referencePrices(ground), ...said];
  return said.flatMap((price) => {
    const others = all.filter((other) => serves(price, other, parents, ground));
    if (
      others.length === 0 ||
      !others.every(({ interval }) => timesApart(price.interval, interval) > OUTLIER)
    )
      return [];
    const [nearest] = [...others].sort(
      (a, b) => timesApart(price.interval, a.interval) - timesApart(price.interval, b.interval),
    );
    const words = { expected: nearest!.words, received: price.words };
    return price.judged.map((placed) => finding(code, placed, words, nearest!.ids));
  });
}

/** Whether a price can judge another: of the same or kin goods, between the same two, about the same time, from other records. */
function serves(price: Price, other: Price, parents: Parents, { find }: Ground): boolean {
  const near = price.years[0] - other.years[1] <= YEARS && other.years[0] - price.years[1] <= YEARS;
  return (
    near &&
    price.currency === other.currency &&
    price.per === other.per &&
    sameWay(price, other) &&
    comparable(price.product, other.product, parents) &&
    !shareInputs(price, other, find)
  );
}

/** Between the same two, or from the same seller to the world. */
function sameWay(price: Price, { parties, seller }: Price): boolean {
  const toWorld = seller !== undefined && seller === price.seller && parties.split(' ').includes('WLD');
  return parties === price.parties || toWorld;
}

/** Whether both follow from one record: then they are one price told twice. */
function shareInputs(price: Price, other: Price, find: Ground['find']): boolean {
  const origins = ({ ids }: Price): readonly string[] =>
    ids.flatMap((id) => {
      const record = find(id);
      return [id, ...(record && 'inputs' in record ? (record.inputs ?? []) : [])];
    });
  const own = new Set(origins(price));
  return origins(other).some((id) => own.has(id));
}
