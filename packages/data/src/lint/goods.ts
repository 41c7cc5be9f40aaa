import { wordsIn } from './words-in.ts';
import { levelByDigits, parentsOf, wholesOf } from '../query/trade/wholes.ts';
import type { Product } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';

/** How goods are divided, by product id; all goods have none (`''`). */
export interface Goods {
  /**
   * The totals that a product is: itself, where it is divided, and one for each level further below (`HS10 by HS000000`); all goods are one
   * for each classification (`in HS2022 section`).
   */
  readonly totals: (product: string) => readonly string[];
  /** The totals that a product is a part of: all above it that have figures, of the same edition, else all goods in its own classification. */
  readonly wholes: (product: string) => readonly string[];
  /** All products that the dataset lists directly under one. */
  readonly children: (product: string) => readonly string[];
}

/** The levels of different classifications, and of one, are held apart: they are all goods each. */
export function goodsOf(dataset: Dataset): Goods {
  const parents = parentsOf(dataset);
  const known = new Map(dataset.products.map((product) => [product.id, product]));
  const figured = new Set(wordsIn(dataset, 'product'));
  const allGoodsBy = (id: string): readonly string[] => {
    const own = known.get(id);
    const level = own ? classOf(own) : levelByDigits(id);
    return level === undefined ? [] : [`in ${level}`];
  };
  const partOf = (id: string): readonly Part[] => {
    const above = wholesOf(id, parents).filter((whole) => figured.has(whole));
    const level = levelByDigits(id);
    return above.flatMap((whole, i): readonly Part[] => {
      if (i === 0) return [{ whole, total: whole }];
      return level === undefined ? [] : [{ whole, total: `${whole} by ${level}` }];
    });
  };
  const isOneEdition = (id: string, whole: string): boolean => {
    const [own, above] = [known.get(id), known.get(whole)];
    return !own || !above || own.edition === above.edition;
  };
  const everything = [...new Set([...figured].flatMap(allGoodsBy))];
  const divided = totalsBy([...figured].flatMap(partOf));
  const children = childrenOf(dataset.products);
  return {
    totals: (id) => (id === '' ? everything : [...(divided.get(id) ?? [])]),
    wholes: (id) => {
      const above = partOf(id);
      if (above.length === 0) return allGoodsBy(id);
      return above.filter(({ whole }) => isOneEdition(id, whole)).map(({ total }) => total);
    },
    children: (id) => children.get(id) ?? [],
  };
}

/** A product that another is a part of, and the total that it is a part of. */
interface Part {
  readonly whole: string;
  readonly total: string;
}

function totalsBy(parts: readonly Part[]): ReadonlyMap<string, ReadonlySet<string>> {
  const totals = new Map<string, Set<string>>();
  for (const { whole, total } of parts) totals.set(whole, (totals.get(whole) ?? new Set()).add(total));
  return totals;
}

const classOf = ({ edition, level }: Product): string => `${edition} ${level ?? ''}`;

function childrenOf(products: readonly Product[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of products) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}
