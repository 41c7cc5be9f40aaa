import type { Row, Rows } from '@keruen/data';
import { commas, sentenceCase } from '../../describe/phrase.ts';
import type { Locale } from '../../locale/locale.ts';
import { formatPeriod } from '../../locale/period.ts';
import { differing, nameIn } from '../rows/chart-series.ts';
import { isSum, isUncounted, partsOf, producerOf } from '../rows/parts.ts';

/** A row that is a part of a whole: its value is a number above zero. */
export type Part = Row & { readonly value: number };

/** Values that may be added up: one flow of one reporter in one period, from one producer. */
export interface Whole {
  /** What sets it apart from other wholes on show; empty where it is the only one. */
  readonly name: string;
  /** The largest first. */
  readonly parts: readonly Part[];
  /** Whether an official part of it has no number that could be added: each share is at most what it is of the others. */
  readonly open: boolean;
}

const isAboveZero = (row: Row): row is Part => row.value !== null && row.value > 0;

/** A table that names no partners and no goods has its names for parts. */
const isOfNames = ({ rows }: Rows): boolean =>
  rows.every(({ observation: { partner, product } }) => partner === undefined && product === undefined);

function keyIn(rows: Rows): (row: Row) => string {
  const apart = !isOfNames(rows);
  return (row) => {
    const { flow, reporter } = row.observation;
    return [row.period.text, flow, apart && reporter, producerOf(row)].join('|');
  };
}

/** The rows that make up wholes, and those that are no part of any: told apart, never added. */
export function wholesOf(
  rows: Rows,
  locale: Locale,
): { readonly wholes: readonly Whole[]; readonly rest: readonly Row[] } {
  const summable = partsOf(rows);
  const keyOf = keyIn(rows);
  const groups = new Map<string, Part[]>();
  const rest: Row[] = [];
  for (const row of rows.rows) {
    if (!summable.has(row) || !isAboveZero(row)) rest.push(row);
    else groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  }
  const [first] = rows.rows;
  const periods = rows.rows.some(({ period }) => period.text !== first?.period.text);
  const dimensions = differing(rows).filter(
    (one) => one === 'flow' || (one === 'reporter' && !isOfNames(rows)),
  );
  const nameOf = ({ observation, period }: Row): string =>
    sentenceCase(
      commas(
        [
          ...dimensions.map((one) => nameIn(observation, one, rows, locale)),
          periods && formatPeriod(period, locale),
        ],
        locale,
      ),
    );
  const open = new Set(rest.filter(isUncounted).map(keyOf));
  const wholes = [...groups.values()].map((group): Whole => {
    const parts = group.sort((a, b) => b.value - a.value);
    return { name: nameOf(parts[0]!), parts, open: open.has(keyOf(parts[0]!)) };
  });
  // Where its parts are on show, the sum of a table stands in the table alone.
  return { wholes, rest: wholes.length > 0 ? rest.filter((row) => !isSum(row)) : rest };
}

/** What a part is called within its whole: its partner, its product, or both, or its name in a table; empty where nothing tells it apart. */
export function partNames(rows: Rows, locale: Locale): (row: Row) => string {
  const dimensions = differing(rows).filter(
    (one) => one === 'partner' || one === 'product' || (one === 'reporter' && isOfNames(rows)),
  );
  return ({ observation }) =>
    sentenceCase(
      commas(
        dimensions.map((one) => nameIn(observation, one, rows, locale)),
        locale,
      ),
    );
}
