import type { Observation } from '../schema/claim.ts';
import { parsePeriod } from '../value/period.ts';
import { producersOf } from './evidence.ts';
import type { Placed } from './finding.ts';
import { over, type Interval } from './interval.ts';
import { tonnesIn } from './mass.ts';

/** What a unit of a product costs between two parties, as somebody says or as it follows from what they say. */
export interface Price {
  /** In the currency, per tonne or per unit. */
  readonly interval: Interval;
  readonly currency: string;
  /** `TNE` for any mass, else the unit of quantity. */
  readonly per: string;
  readonly product: string;
  /** Both sides, in order of their ids. */
  readonly parties: string;
  /** Whose goods they are; absent where both sell, as in turnover. */
  readonly seller: string | undefined;
  readonly years: readonly [first: number, last: number];
  /** Who says so, as text. */
  readonly producer: string;
  readonly words: string;
  /** The records it follows from. */
  readonly ids: readonly string[];
  /** Those of them that are judged by it; none where it only serves to judge others. */
  readonly judged: readonly Placed<Observation>[];
}

/** What a price is of, from a record about the goods; undefined where it names no product, no parties or no years. */
export function subjectOf(
  record: Observation,
): Pick<Price, 'product' | 'parties' | 'seller' | 'years' | 'producer'> | undefined {
  const { product, reporter, partner } = record;
  const { from, to } = parsePeriod(record.period ?? '') ?? {};
  if (product === undefined || reporter === undefined || partner === undefined || !from || !to)
    return undefined;
  const parties = [reporter, partner].sort().join(' ');
  const seller = sellerOf(record);
  return { product, parties, seller, years: [from.year, to.year], producer: producersOf(record) };
}

/** Whose goods a record is about: the reporter's exports, or the partner's where the reporter imports. */
export function sellerOf({ flow, reporter, partner }: Observation): string | undefined {
  return flow === 'export' ? reporter : flow === 'import' ? partner : undefined;
}

/** An amount of goods in tonnes, or in its own unit where that is none of mass. */
export function perUnit(amount: Interval, unit: string): { readonly amount: Interval; readonly per: string } {
  const tonnes = tonnesIn(unit);
  if (tonnes === undefined) return { amount, per: unit };
  return { amount: { low: amount.low * tonnes, high: amount.high * tonnes }, per: 'TNE' };
}

/** A value over a quantity. */
export function priceOf(value: Interval, quantity: Interval, unit: string): Pick<Price, 'interval' | 'per'> {
  const { amount, per } = perUnit({ low: Math.max(0, quantity.low), high: quantity.high }, unit);
  return { interval: over({ low: Math.max(0, value.low), high: value.high }, amount), per };
}
