import { levelByDigits, parentsOf, wholesOf } from '../query/wholes.ts';
import type { Product } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';

/** How goods are divided, by product id; all goods have none (`''`). */
export interface Goods {
  /** The totals that a product is: itself, where it is divided; all goods are one for each classification (`in HS2022 section`). */
  readonly totals: (product: string) => readonly string[];
  /** The total that a product is a part of: the nearest one above it that has figures, of the same edition, else all goods in its own classification. */
  readonly wholes: (product: string) => readonly string[];
  /** All products that the dataset lists directly under one. */
  readonly children: (product: string) => readonly string[];
}

/** The levels of different classifications, and of one, are held apart: they are all goods each. */
export function goodsOf(dataset: Dataset): Goods {
  const parents = parentsOf(dataset);
  const known = new Map(dataset.products.map((product) => [product.id, product]));
  const figured = new Set(productsIn(dataset));
  const above = (id: string): string | undefined => wholesOf(id, parents).find((whole) => figured.has(whole));
  const allGoodsBy = (id: string): readonly string[] => {
    const own = known.get(id);
    const level = own ? classOf(own) : levelByDigits(id);
    return level === undefined ? [] : [`in ${level}`];
  };
  const everything = [...new Set([...figured].flatMap(allGoodsBy))];
  const divided = new Set([...figured].map(above));
  const children = childrenOf(dataset.products);
  return {
    totals: (id) => (id === '' ? everything : divided.has(id) ? [id] : []),
    wholes: (id) => {
      const parent = above(id);
      if (parent === undefined) return allGoodsBy(id);
      const [own, whole] = [known.get(id), known.get(parent)];
      return own && whole && own.edition !== whole.edition ? [] : [parent];
    },
    children: (id) => children.get(id) ?? [],
  };
}

const classOf = ({ edition, level }: Product): string => `${edition} ${level ?? ''}`;

function childrenOf(products: readonly Product[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of products) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/** Ids of the products that any figure is about. */
function productsIn({ observations, series }: Dataset): readonly string[] {
  const said = series.flatMap(({ shared, words, exceptions = {} }) => [
    shared.product,
    ...(words.product?.words ?? []),
    ...Object.values(exceptions).map(({ product }) => product),
  ]);
  return [...new Set([...observations.map(({ product }) => product), ...said])].flatMap((id) => id || []);
}
