import type { Dataset } from '../schema/dataset.ts';
import { isOneState } from '../value/groups.ts';
import { goodsOf } from './goods.ts';
import type { TableRow } from './table-row.ts';
import { wordsIn } from './words-in.ts';
import { WORLD } from '../value/world.ts';

/** One way in which figures add up: what is a total, and which parts it has. */
export interface Addition {
  /** The totals that a row is, and those that it is a part of, as keys; none where it has nothing to do with this way. */
  readonly totals: (row: TableRow) => readonly string[];
  readonly wholes: (row: TableRow) => readonly string[];
  /** What tells the parts of one total apart. */
  readonly part: (row: TableRow) => string;
  /** Whether these are all the parts that the total of the key has: then it must not be larger either. */
  readonly complete: (key: string, parts: ReadonlySet<string>) => boolean;
  /** The share of its parts by which a total may be more than all of them; none where it is left out. */
  readonly mayGrow?: number;
  /** True of a part that is taken away, as imports are from exports: then the total is held against all of its parts alone. */
  readonly subtracts?: (row: TableRow) => boolean;
}

/** No word has it: it ends a line. */
const SEPARATOR = '\n';

/** What a total is about, as text: the figure's own words but for those said otherwise. The product comes first. */
function keyOf(row: TableRow, said: Partial<TableRow>): string {
  const { product, partner, flow, measure, reporter, period, periodKind, terms } = { ...row, ...said };
  return [product, partner, flow, measure, reporter, period, periodKind, terms].join(SEPARATOR);
}

/** Exports and imports are turnover. */
const flows: Addition = {
  totals: (row) => (row.flow === 'turnover' ? [keyOf(row, {})] : []),
  wholes: (row) => (row.flow === 'export' || row.flow === 'import' ? [keyOf(row, { flow: 'turnover' })] : []),
  part: ({ flow }) => flow,
  complete: (_, parts) => parts.size === 2,
};

/** Exports without what is imported are the balance. */
const balances: Addition = {
  totals: (row) => (row.flow === 'balance' ? [keyOf(row, {})] : []),
  wholes: (row) => (row.flow === 'export' || row.flow === 'import' ? [keyOf(row, { flow: 'balance' })] : []),
  part: ({ flow }) => flow,
  complete: (_, parts) => parts.size === 2,
  subtracts: ({ flow }) => flow === 'import',
};

/** A month, or an interval of months, of one year. */
const MONTHS = /^(\d{4})-(\d\d)(?:\/\1-(\d\d))?$/;

/** The year that months lie in and how many they are; none where such intervals may overlap, as `2022-01/2022-03` and `2022-02/2022-04`. */
function monthsOf(period: string): readonly [year: string, months: number] | undefined {
  const [, year, from = '', to = from] = MONTHS.exec(period) ?? [];
  const months = Number(to) - Number(from) + 1;
  return year !== undefined && (Number(from) - 1) % months === 0 ? [year, months] : undefined;
}

/** What revisions add to a year and not to its months is less than half of it. */
const REVISED = 0.5;

/** What is traded in months, quarters and halves of a year is traded in the year, which alone may have been revised. */
function times(dataset: Dataset): Addition {
  const lengths = [...new Set(wordsIn(dataset, 'period').flatMap((period) => monthsOf(period)?.[1] ?? []))];
  return {
    totals: (row) =>
      /^\d{4}$/.test(row.period) && ['', 'year'].includes(row.periodKind)
        ? lengths.map((months) => keyOf(row, { periodKind: `by ${months}` }))
        : [],
    wholes: (row) => {
      const [period, months] = monthsOf(row.period) ?? [];
      const isPart = period !== undefined && ['', 'month', 'range'].includes(row.periodKind);
      return isPart ? [keyOf(row, { period, periodKind: `by ${months}` })] : [];
    },
    part: ({ period }) => period,
    complete: (key, parts) => parts.size * Number(/^by (\d+)$/m.exec(key)?.[1]) === 12,
    mayGrow: REVISED,
  };
}

/** Trade with every state is trade with the world; not every state need be given. */
const partners: Addition = {
  totals: (row) => (row.partner === WORLD ? [keyOf(row, {})] : []),
  wholes: (row) => (isOneState(row.partner) ? [keyOf(row, { partner: WORLD })] : []),
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
const addsUp = ({ measure, flow }: TableRow, { subtracts }: Addition): boolean =>
  ADDITIVE.includes(measure) && (flow !== 'balance' || subtracts !== undefined);

/** Every way in which figures of trade add up. */
export function additionsOf(dataset: Dataset): readonly Addition[] {
  return [flows, balances, partners, products(dataset), times(dataset)].map((addition) => ({
    ...addition,
    totals: (row) => (addsUp(row, addition) ? addition.totals(row) : []),
    wholes: (row) => (addsUp(row, addition) ? addition.wholes(row) : []),
  }));
}
