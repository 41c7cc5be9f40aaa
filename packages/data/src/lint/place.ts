import type { AllHoldings } from '../query/trade/all-holdings.ts';
import type { Observation } from '../schema/claim.ts';
import type { Flow } from '../schema/vocabulary.ts';
import { isOneState } from '../value/groups.ts';
import { producersOf } from './evidence.ts';
import { plus, type Interval } from './interval.ts';
import { published } from './stated.ts';
import { daysOf } from './topic.ts';
import { WORLD } from '../value/world.ts';

/** The place of a partner by official value in one period. */
export interface Place {
  /** Further back than `low` by as many partners as the trade that is not told of could hold. */
  readonly interval: Interval;
  readonly words: string;
  readonly ids: readonly string[];
}

/** The place that a claim is about, in this period or another, as the figures of each producer give it. */
export function placesOf(holdings: AllHoldings, claim: Observation, period: string): readonly Place[] {
  const direct = tablesOf(holdings, claim, period, [claim.flow]);
  const tables =
    direct.length > 0 || claim.flow !== 'turnover'
      ? direct
      : tablesOf(holdings, claim, period, ['export', 'import']);
  return tables.flatMap((records) => {
    const place = placeIn(records, claim.partner ?? '');
    return place ? [{ ...place, words: `${place.words}: ${producersOf(records[0]!)} ${period}` }] : [];
  });
}

/** Official figures by partner, a table for each producer and currency. */
function tablesOf(
  holdings: AllHoldings,
  claim: Observation,
  period: string,
  flows: readonly (Flow | undefined)[],
): readonly (readonly Observation[])[] {
  const days = daysOf({ ...claim, period });
  const found = holdings
    .choose([
      ['measure', (word) => word === 'trade-value'],
      ['nature', (word) => word === 'statistic'],
      ['reporter', (word) => word === claim.reporter],
      ['flow', (word) => flows.some((flow) => flow === word)],
      ['product', (word) => word === claim.product],
      ['period', (word) => days !== undefined && daysOf({ ...claim, period: word }) === days],
    ])
    .filter(({ value, rank }) => value !== null && rank !== 'deprecated');
  const tables = new Map<string, Observation[]>();
  for (const one of found) {
    const table = `${producersOf(one)} ${one.unit}`;
    tables.set(table, [...(tables.get(table) ?? []), one]);
  }
  return [...tables.values()];
}

/** Surely behind those whose least is more than its most; perhaps behind those whose most is more than its least. */
function placeIn(records: readonly Observation[], partner: string): Place | undefined {
  const values = valuesOf(records);
  const own = values.get(partner);
  if (own === undefined) return undefined;
  const others = [...values].filter(([id]) => isOneState(id) && id !== partner);
  const ahead = others.filter(([, value]) => value.low > own.high).sort(([, a], [, b]) => b.low - a.low);
  const perhaps = others.filter(([, value]) => value.high > own.low).length;
  const told = others.reduce((all, [, value]) => all + value.low, own.low);
  const untold = Math.max(0, (values.get(WORLD)?.high ?? Infinity) - told);
  const hidden = own.low > 0 ? Math.floor(untold / own.low) : Infinity;
  const low = ahead.length + 1;
  const named = [partner, ...ahead.slice(0, 3).map(([id]) => id)];
  return {
    interval: { low, high: 1 + perhaps + hidden },
    words: ahead[0] ? `place ${low}, behind ${named.slice(1).join(', ')}` : 'place 1',
    ids: records.filter((one) => named.includes(one.partner ?? '')).map(({ id }) => id),
  };
}

/** What each partner's flows come to, whichever of several editions of them count. */
function valuesOf(records: readonly Observation[]): ReadonlyMap<string, Interval> {
  const flows = new Map<string, Interval>();
  for (const record of records) {
    const value = published(record);
    const key = `${record.partner ?? ''} ${record.flow}`;
    const other = flows.get(key) ?? value;
    if (value && other)
      flows.set(key, { low: Math.min(value.low, other.low), high: Math.max(value.high, other.high) });
  }
  const values = new Map<string, Interval>();
  for (const [key, value] of flows) {
    const [partner = ''] = key.split(' ');
    const sum = values.get(partner);
    values.set(partner, sum ? plus(sum, value) : value);
  }
  return values;
}
