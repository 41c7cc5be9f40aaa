import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { holdingsOf, type AllHoldings } from '../query/trade/all-holdings.ts';
import { lastDayOf } from '../query/date/days.ts';
import type { Find } from '../query/trade/holdings.ts';
import type { Placed } from './finding.ts';
import { isOfficial } from './official.ts';
import { placedObservations } from './placed.ts';
import { topicOf, type Topic } from './topic.ts';
import { WORLD } from '../value/world.ts';

/** What all rules stand on. */
export interface Ground {
  readonly dataset: Dataset;
  readonly holdings: AllHoldings;
  readonly find: Find;
  /** What is only said: claims, and what is derived from them. Denied and withdrawn ones are not, nor those without a number. */
  readonly claims: readonly Placed<Observation>[];
  /** Targets and forecasts with a number. */
  readonly hopes: readonly Placed<Observation>[];
  /** Official figures of those whom the claims are about, and of the world; withdrawn editions among them. */
  readonly officials: readonly Observation[];
  /** Those of a topic. */
  readonly official: (topic: Topic) => readonly Observation[];
  /** What is claimed of a topic, once its time was over. */
  readonly claimed: (topic: Topic) => readonly Observation[];
  /** Currencies in which anything here is valued. */
  readonly currencies: readonly string[];
}

/** What rules look at in a dataset, found once for all of them. */
export function groundOf(dataset: Dataset): Ground {
  const holdings = holdingsOf(dataset);
  const { find } = holdings;
  const stands = ({ record }: Placed<Observation>): boolean =>
    record.value !== null && !record.negated && record.rank !== 'deprecated';
  const said = placedObservations(dataset, ['claim', 'derived', 'target', 'forecast']).filter(stands);
  const hopes = said.filter(({ record: { nature } }) => nature === 'target' || nature === 'forecast');
  const claims = said.filter((one) => !hopes.includes(one) && !isOfficial(one.record, find));
  const officials = officialsOf(holdings, [...claims, ...hopes]);
  const claimed = claims.map(({ record }) => record).filter((record) => !isPremature(record));
  const valued = [...officials, ...claimed].filter(({ measure }) => measure === 'trade-value');
  return {
    dataset,
    holdings,
    find,
    claims,
    hopes,
    officials,
    official: byTopic(officials),
    claimed: byTopic(claimed),
    currencies: [...new Set(valued.map(({ unit }) => unit))],
  };
}

function byTopic(records: readonly Observation[]): (topic: Topic) => readonly Observation[] {
  const found = new Map<string, Observation[]>();
  for (const record of records) {
    const topic = topicOf(record);
    const others = topic === undefined ? undefined : found.get(topic);
    if (others) others.push(record);
    else if (topic !== undefined) found.set(topic, [record]);
  }
  return (topic) => found.get(topicOf(topic) ?? '') ?? [];
}

function officialsOf(
  { choose, find }: AllHoldings,
  claims: readonly Placed<Observation>[],
): readonly Observation[] {
  const parties = new Set([WORLD, ...claims.flatMap(({ record }) => [record.reporter, record.partner])]);
  const isParty = (word: string | undefined): boolean => word === undefined || parties.has(word);
  return choose([
    ['nature', (word) => word === 'statistic' || word === 'derived'],
    ['reporter', isParty],
    ['partner', isParty],
  ])
    .filter((one) => one.value !== null && isOfficial(one, find))
    .map((one) => asProvisional(one, find));
}

/** A derived value with the flags of what it is made of: it is as provisional as that. */
function asProvisional(record: Observation, find: Find): Observation {
  const flags = (record.inputs ?? []).flatMap((id) => {
    const input = find(id);
    return input && 'value' in input ? (asProvisional(input, find).obsStatus ?? []) : [];
  });
  return flags.length > 0 ? { ...record, obsStatus: [...(record.obsStatus ?? []), ...flags] } : record;
}

/** Whether the claim was made before the time it is about was over: then it is about a part of it only. */
export function isPremature({ period, knownFrom, asOf }: Observation): boolean {
  return lastDayOf(knownFrom ?? asOf) < lastDayOf(period);
}
