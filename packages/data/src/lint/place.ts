import { choose } from '../query/choose.ts';
import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Flow } from '../schema/vocabulary.ts';
import { wholeNumber } from '../value/whole.ts';
import { isOneState } from './aggregates.ts';
import { producersOf } from './evidence.ts';
import type { Interval } from './interval.ts';
import { daysOf } from './topic.ts';

/** The place of a partner by official value in one period. */
export interface Place {
  /** Where not every partner is given, it may be further back than `low`. */
  readonly interval: Interval;
  readonly words: string;
  readonly ids: readonly string[];
}

/** What part of trade with the world the partners must make up for all of them to be given. */
const ALL = 0.98;

/** The place that a claim is about, in this period or another, as the figures of each producer give it. */
export function placesOf(dataset: Dataset, claim: Observation, period: string): readonly Place[] {
  const direct = tablesOf(dataset, claim, period, [claim.flow]);
  const tables =
    direct.length > 0 || claim.flow !== 'turnover'
      ? direct
      : tablesOf(dataset, claim, period, ['export', 'import']);
  return tables.flatMap((records) => {
    const place = placeIn(records, claim.partner ?? '');
    return place ? [{ ...place, words: `${place.words}: ${producersOf(records[0]!)} ${period}` }] : [];
  });
}

/** Official figures by partner, a table for each producer and currency. */
function tablesOf(
  dataset: Dataset,
  claim: Observation,
  period: string,
  flows: readonly (Flow | undefined)[],
): readonly (readonly Observation[])[] {
  const days = daysOf({ ...claim, period });
  const found = choose(dataset, [
    ['measure', (word) => word === 'trade-value'],
    ['nature', (word) => word === 'statistic'],
    ['reporter', (word) => word === claim.reporter],
    ['flow', (word) => flows.some((flow) => flow === word)],
    ['product', (word) => word === claim.product],
    ['period', (word) => days !== undefined && daysOf({ ...claim, period: word }) === days],
  ]).filter(({ value, rank }) => value !== null && rank !== 'deprecated');
  const tables = new Map<string, Observation[]>();
  for (const one of found) {
    const table = `${producersOf(one)} ${one.unit}`;
    tables.set(table, [...(tables.get(table) ?? []), one]);
  }
  return [...tables.values()];
}

function placeIn(records: readonly Observation[], partner: string): Place | undefined {
  const values = valuesOf(records);
  const own = values.get(partner);
  if (own === undefined) return undefined;
  const states = [...values].filter(([id]) => isOneState(id));
  const ahead = states.filter(([, value]) => value > own).sort(([, a], [, b]) => b - a);
  const sum = states.reduce((all, [, value]) => all + value, 0);
  const complete = sum >= (values.get('WLD') ?? Infinity) * ALL;
  const low = ahead.length + 1;
  const named = [partner, ...ahead.slice(0, 3).map(([id]) => id)];
  return {
    interval: { low, high: complete ? low : Infinity },
    words: ahead[0] ? `place ${low}, behind ${named.slice(1).join(', ')}` : 'place 1',
    ids: records.filter((one) => named.includes(one.partner ?? '')).map(({ id }) => id),
  };
}

/** What each partner's flows come to; of two editions of one, the larger. */
function valuesOf(records: readonly Observation[]): ReadonlyMap<string, number> {
  const flows = new Map<string, number>();
  for (const { partner, flow, value, scale } of records) {
    const key = `${partner ?? ''} ${flow}`;
    flows.set(key, Math.max(flows.get(key) ?? 0, wholeNumber(value ?? 0, scale)));
  }
  const values = new Map<string, number>();
  for (const [key, value] of flows) {
    const [partner = ''] = key.split(' ');
    values.set(partner, (values.get(partner) ?? 0) + value);
  }
  return values;
}
