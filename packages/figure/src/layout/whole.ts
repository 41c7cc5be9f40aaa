import type { Row, Rows } from '@keruen/data';
import { commas, sentenceCase } from '../describe/phrase.ts';
import type { Locale } from '../locale/locale.ts';
import { formatPeriod } from '../locale/period.ts';
import { dimensionsOf, nameIn } from './dimensions.ts';

/** A row that is a part of a whole: its value is a number above zero. */
export type Part = Row & { readonly value: number };

/** Values that may be added up: one flow of one reporter in one period, each partner and product once. */
export interface Whole {
  /** What sets it apart from other wholes on show; empty where it is the only one. */
  readonly name: string;
  /** The largest first. */
  readonly parts: readonly Part[];
}

/** Statistics, or what is derived from them: claims, targets and forecasts are no part of a total, nor are ranges and bounds. */
function isPart(row: Row): row is Part {
  const { nature, qualifier = 'exact' } = row.observation;
  const counted = nature === 'statistic' || nature === 'derived';
  return counted && qualifier === 'exact' && row.high === undefined && row.value !== null && row.value > 0;
}

const keyOf = ({ observation: { flow, reporter }, period }: Row): string =>
  [period.text, flow, reporter].join('|');

const placeOf = ({ observation: { partner, product } }: Row): string => [partner, product].join('|');

/** The rows that make up wholes, and those that are no part of any: told apart, never added. */
export function wholesOf(
  rows: Rows,
  locale: Locale,
): { readonly wholes: readonly Whole[]; readonly rest: readonly Row[] } {
  const groups = new Map<string, Map<string, Part>>();
  const rest: Row[] = [];
  for (const row of rows.rows) {
    const group = groups.get(keyOf(row)) ?? new Map<string, Part>();
    // A second number for the same trade is another producer's: both are shown, one is counted.
    if (!isPart(row) || group.has(placeOf(row))) rest.push(row);
    else groups.set(keyOf(row), group.set(placeOf(row), row));
  }
  const [first] = rows.rows;
  const periods = rows.rows.some(({ period }) => period.text !== first?.period.text);
  const dimensions = dimensionsOf(rows.rows).filter((one) => one === 'flow' || one === 'reporter');
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
  const wholes = [...groups.values()].map((group): Whole => {
    const parts = [...group.values()].sort((a, b) => b.value - a.value);
    return { name: nameOf(parts[0]!), parts };
  });
  return { wholes, rest };
}

/** What a part is called within its whole: its partner, its product, or both; empty where nothing tells it apart. */
export function partNames(rows: Rows, locale: Locale): (row: Row) => string {
  const dimensions = dimensionsOf(rows.rows).filter((one) => one === 'partner' || one === 'product');
  return ({ observation }) =>
    sentenceCase(
      commas(
        dimensions.map((one) => nameIn(observation, one, rows, locale)),
        locale,
      ),
    );
}
