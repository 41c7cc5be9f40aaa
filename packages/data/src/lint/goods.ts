import { parentsOf, wholesOf } from '../query/wholes.ts';
import type { Product } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';

/** How goods are divided, by product id; all goods have none (`''`). */
export interface Goods {
  /** The totals that a product is: itself, where it is divided; all goods are one for each classification (`in HS2022 section`). */
  readonly totals: (product: string) => readonly string[];
  /** The total that a product is a part of: its parent of the same edition, else all goods in its own classification. */
  readonly wholes: (product: string) => readonly string[];
  /** All products that the dataset lists directly under one. */
  readonly children: (product: string) => readonly string[];
}

/** Codes of the Harmonized System that the dataset does not list, by their length. */
const UNLISTED = ['HS4', 'HS6', 'HS8'];

/** The levels of different classifications, and of one, are held apart: they are all goods each. */
export function goodsOf(dataset: Dataset): Goods {
  const parents = parentsOf(dataset);
  const known = new Map(dataset.products.map((product) => [product.id, product]));
  const roots = dataset.products.filter(({ parent }) => parent === undefined);
  const everything = [...new Set([...roots.map(classOf), ...UNLISTED])].map((one) => `in ${one}`);
  const divided = new Set(productsIn(dataset).flatMap((id) => wholesOf(id, parents).slice(0, 1)));
  const children = childrenOf(dataset.products);
  return {
    totals: (id) => (id === '' ? everything : divided.has(id) ? [id] : []),
    wholes: (id) => {
      const [parent] = wholesOf(id, parents);
      const [own, above] = [known.get(id), known.get(parent ?? '')];
      if (parent !== undefined) return own && above && own.edition !== above.edition ? [] : [parent];
      if (own) return [`in ${classOf(own)}`];
      return /^HS\d+$/.test(id) ? [`in HS${id.length}`] : [];
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
