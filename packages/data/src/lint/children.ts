import type { Dataset } from '../schema/dataset.ts';
import { parentsOf, wholesOf } from '../query/wholes.ts';
import { isOneState } from './aggregates.ts';
import type { TableRow } from './table-row.ts';

/** One way in which figures add up: what is a total, and which parts it has. */
export interface Addition {
  /** The totals that a row is, and those that it is a part of, as keys; none where it has nothing to do with this way. */
  readonly totals: (row: TableRow) => readonly string[];
  readonly wholes: (row: TableRow) => readonly string[];
  /** What tells the parts of one total apart. */
  readonly part: (row: TableRow) => string;
  /** Whether these are all the parts that the total of the key has: then it must not be larger either. */
  readonly complete: (key: string, parts: ReadonlySet<string>) => boolean;
}

const keyOf = (
  { measure, reporter, partner, flow, product, period, terms }: TableRow,
  said: Partial<TableRow>,
): string => JSON.stringify({ measure, reporter, partner, flow, product, period, terms, ...said });

const ADDITIVE = ['trade-value', 'trade-quantity'];

/** Exports and imports are turnover. */
const flows: Addition = {
  totals: (row) => (row.flow === 'turnover' ? [keyOf(row, {})] : []),
  wholes: (row) => (row.flow === 'export' || row.flow === 'import' ? [keyOf(row, { flow: 'turnover' })] : []),
  part: ({ flow }) => flow,
  complete: (_, parts) => parts.size === 2,
};

/** Trade with every state is trade with the world; not every state need be given. */
const partners: Addition = {
  totals: (row) => (row.partner === 'WLD' ? [keyOf(row, {})] : []),
  wholes: (row) => (isOneState(row.partner) ? [keyOf(row, { partner: 'WLD' })] : []),
  part: ({ partner }) => partner,
  complete: () => false,
};

/**
 * Products directly under another add up to it. Those under none add up to all goods, together with what nobody classified; each
 * classification by itself. Quantities of different goods add up to nothing.
 */
function products(dataset: Dataset): Addition {
  const parents = parentsOf(dataset);
  const known = new Map(dataset.products.map((product) => [product.id, product]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of known.values())
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  const classOf = (id: string): string | undefined => {
    const product = known.get(id);
    return product
      ? `${product.edition} ${product.level ?? ''}`
      : /^HS\d+$/.test(id)
        ? `HS${id.length}`
        : undefined;
  };
  const roots = dataset.products.filter(({ parent }) => parent === undefined).map(({ id }) => classOf(id));
  const classes = [...new Set([...roots, 'HS4', 'HS6', 'HS8'])];
  return {
    totals: (row) =>
      row.product === '' ? classes.map((one) => keyOf(row, { product: `in ${one}` })) : [keyOf(row, {})],
    wholes: (row) => {
      if (row.measure !== 'trade-value' || row.product === '') return [];
      const [parent] = wholesOf(row.product, parents);
      const whole = parent ?? (classOf(row.product) && `in ${classOf(row.product)}`);
      const [own, above] = [known.get(row.product)?.edition, known.get(parent ?? '')?.edition];
      return whole === undefined || (own && above && own !== above) ? [] : [keyOf(row, { product: whole })];
    },
    part: ({ product }) => product,
    complete: (key, parts) => {
      const all = children.get((JSON.parse(key) as TableRow).product) ?? [];
      return all.length > 1 && all.every((id) => parts.has(id));
    },
  };
}

/** Every way in which figures of trade add up. */
export function additionsOf(dataset: Dataset): readonly Addition[] {
  return [flows, partners, products(dataset)].map((addition) => ({
    ...addition,
    totals: (row) => (ADDITIVE.includes(row.measure) ? addition.totals(row) : []),
    wholes: (row) => (ADDITIVE.includes(row.measure) ? addition.wholes(row) : []),
  }));
}
