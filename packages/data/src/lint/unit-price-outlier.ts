import { parentsOf, type Parents } from '../query/trade/wholes.ts';
import { finding, type Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { timesApart } from './interval.ts';
import { comparable } from './kin.ts';
import type { Price } from './price.ts';
import { referencePrices } from './reference-prices.ts';
import { statedPrices } from './stated-prices.ts';
import { WORLD } from '../value/world.ts';

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
    const others = all.filter((other) => serves(price, other, parents));
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

/** Whether a price can judge another: of the same or kin goods, the same way, about the same time, and not the same price told twice. */
function serves(price: Price, other: Price, parents: Parents): boolean {
  const near = price.years[0] - other.years[1] <= YEARS && other.years[0] - price.years[1] <= YEARS;
  return (
    near &&
    price.currency === other.currency &&
    price.per === other.per &&
    sameWay(price, other) &&
    comparable(price.product, other.product, parents) &&
    !isRetold(price, other)
  );
}

/** What one source says of the same goods and years, as a price and as a value and a quantity, is one thing. */
function isRetold(price: Price, other: Price): boolean {
  return (
    price.producer === other.producer &&
    price.product === other.product &&
    price.years.join() === other.years.join() &&
    other.judged.length > 0
  );
}

/** Between the same two, or from the same seller to the world. */
function sameWay(price: Price, { parties, seller }: Price): boolean {
  const toWorld = seller !== undefined && seller === price.seller && parties.split(' ').includes(WORLD);
  return parties === price.parties || toWorld;
}
