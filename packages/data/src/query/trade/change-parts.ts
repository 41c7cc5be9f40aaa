import { comparePeriods } from '../../value/period.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { amountOf } from './amount.ts';
import { isSumId } from '../../value/sum.ts';
import { kindOf, seriesOf } from './line.ts';
import type { Row, TradeQuery } from './rows.ts';
import { recounts } from './wholes.ts';
import { WORLD } from '../../value/world.ts';

/** By what a change is divided. */
export type DividedBy = 'partner' | 'product' | 'flow' | 'reporter';

/** A row whose number may be computed with. */
export type Official = Row & { readonly value: number; readonly line: string };

/** The same at the first and the last period. */
export type Ends<T> = readonly [before: T, after: T];

/** The one producer of an official row. */
export const producerOf = ({ observation }: Row): string => observation.sources[0]?.source ?? '';

/** Neither a bound nor a range: nobody knows by how much these changed. */
export const isOfficial = (row: Row): row is Official =>
  row.line !== undefined && row.value !== null && amountOf(row) === row.value;

/** Official rows by what a change is made of. */
interface Parts {
  /** Those that count what no other counts too. */
  readonly counted: readonly Official[];
  /** Those asked for by name that count others of them too, as a union does beside its members. */
  readonly recounted: readonly Official[];
}

/** Who alone is asked for stands, also a group of states; beside others it is not counted, for it may hold them. */
export function partsIn(
  rows: readonly Row[],
  across: DividedBy,
  dataset: Dataset,
  { partner = '*' }: TradeQuery,
): Parts {
  const official = rows.filter(isOfficial);
  if (across === 'flow') {
    const flows = official.filter(({ observation: { flow = '' } }) => /port$/.test(flow));
    return { counted: flows, recounted: [] };
  }
  const parts = official.filter(({ observation: { [across]: id = WORLD } }) => id !== WORLD && !isSumId(id));
  if (across === 'reporter') return { counted: parts, recounted: [] };
  const isRecounted = recounts(dataset, parts, across);
  const counted = parts.filter((row) => !isRecounted(row));
  if (across === 'product' || `${partner}`.includes('*')) return { counted, recounted: [] };
  const alone = new Set(parts.map(({ observation }) => observation.partner)).size < 2;
  return alone ? { counted: parts, recounted: [] } : { counted, recounted: parts.filter(isRecounted) };
}

/** What is there at both ends, of the producer and kind of period that has most of it; of years before quarters. */
export function pairsOf(parts: readonly Official[]): readonly Ends<Official>[] {
  const keyOf = (row: Official): string => `${producerOf(row)} ${kindOf(row.observation)}`;
  const isYear = (key: string): number => Number(key.endsWith(' year'));
  const keys = [...new Set(parts.map(keyOf))].sort((a, b) => isYear(b) - isYear(a));
  const found = keys.map((key) => {
    const own = parts.filter((row) => keyOf(row) === key);
    const periods = own.map(({ period }) => period).sort(comparePeriods);
    const [first, last] = [periods[0]?.text, periods.at(-1)?.text];
    const at = (text: string | undefined): Map<string, Official> =>
      new Map(own.filter((row) => row.period.text === text).map((row) => [seriesOf(row.observation), row]));
    const after = at(last);
    return [...at(first)].flatMap(([id, row]): Ends<Official>[] => {
      const other = first === last ? undefined : after.get(id);
      return other ? [[row, other]] : [];
    });
  });
  return found.reduce((most, pairs) => (pairs.length > most.length ? pairs : most), []);
}
