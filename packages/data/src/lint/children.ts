import type { Dataset } from '../schema/dataset.ts';
import { isOneState } from '../value/groups.ts';
import { goodsOf } from './goods.ts';
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

/** No word has it: it ends a line. */
const SEPARATOR = '\n';

/** What a total is about, as text: the figure's own words but for those said otherwise. The product comes first. */
function keyOf(
  row: TableRow,
  { product = row.product, partner = row.partner, flow = row.flow }: Partial<TableRow>,
): string {
  return [product, partner, flow, row.measure, row.reporter, row.period, row.terms].join(SEPARATOR);
}

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

/** Goods are what they are divided into, with what nobody classified. Quantities of different goods add up to nothing. */
function products(dataset: Dataset): Addition {
  const goods = goodsOf(dataset);
  return {
    totals: (row) => goods.totals(row.product).map((product) => keyOf(row, { product })),
    wholes: (row) =>
      row.measure === 'trade-value'
        ? goods.wholes(row.product).map((product) => keyOf(row, { product }))
        : [],
    part: ({ product }) => product,
    complete: (key, parts) => {
      const all = goods.children(key.split(SEPARATOR)[0] ?? '');
      return all.length > 1 && all.every((id) => parts.has(id));
    },
  };
}

const ADDITIVE = ['trade-value', 'trade-quantity'];

/** A balance may be below zero, so some of its parts may well come to more than all of them. */
const addsUp = ({ measure, flow }: TableRow): boolean => ADDITIVE.includes(measure) && flow !== 'balance';

/** Every way in which figures of trade add up. */
export function additionsOf(dataset: Dataset): readonly Addition[] {
  return [flows, partners, products(dataset)].map((addition) => ({
    ...addition,
    totals: (row) => (addsUp(row) ? addition.totals(row) : []),
    wholes: (row) => (addsUp(row) ? addition.wholes(row) : []),
  }));
}
