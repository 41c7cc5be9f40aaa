import type { Observation } from '../schema/claim.ts';
import { parentsOf, wholesOf } from '../query/trade/wholes.ts';
import type { Dataset } from '../schema/dataset.ts';
import { isOneState } from '../value/groups.ts';
import { wholeNumber } from '../value/whole.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { isMore, isOfAllGoods, leastShare, officialShares, wholeFlowOf, wholeOf } from './share-of.ts';
import { daysOf } from './topic.ts';
import { cited, digits, figure } from './words.ts';

/** Two counts of one trade differ, and shares of different counts may make a little more than one whole. */
const CLEARLY = 1.02;

/** By how much shares must be more than one whole together as they are printed, where not all of them can have been rounded up as far as may be. */
const WELL = 1.05;

/**
 * Shares of several partners in one flow, or of several products in all goods, that are more than all of it, each taken at the least it allows: of what is
 * said of one partner or product the least counts. The largest is told, which cannot hold beside the others.
 */
export function sharesTogether({ claims, dataset }: Ground, code: string): readonly Finding[] {
  const said = [...claims, ...officialShares(dataset)];
  return [...wholes(said), ...wholesOfGoods(said, dataset)].flatMap((shares) => {
    const least = leastOfEach(shares).sort((a, b) => leastShare(b.record) - leastShare(a.record));
    const sum = least.reduce((total, { record }) => total + leastShare(record), 0);
    const [largest, ...others] = least;
    // Two that have more than a half each are too much, however they are counted.
    const isTooMuch = least.some(({ record }) => isMore(record))
      ? sum >= 1
      : sum > CLEARLY || isMoreThanRounded(least.map(({ record }) => record));
    return largest && others.length > 0 && isTooMuch ? [told(largest, others, sum, code)] : [];
  });
}

/**
 * Whether bare shares come to more than the whole by more than roundings do that know nothing of each other: a half, two fifths and a fifth
 * would each have to be rounded up by nearly all there is.
 */
function isMoreThanRounded(shares: readonly Observation[]): boolean {
  if (shares.some(({ qualifier = 'exact', high }) => qualifier !== 'exact' || high !== undefined))
    return false;
  const printed = shares.map((one) => wholeNumber(one.value ?? 0, one.scale) / wholeOf(one));
  const sum = printed.reduce((total, one) => total + one, 0);
  const slack = Math.hypot(...shares.map((one, i) => printed[i]! - leastShare(one)));
  return sum > WELL && sum - slack > 1;
}

/** Shares of one state each, by the flow, the goods and the time that they are shares of. */
function wholes(said: readonly Placed<Observation>[]): readonly (readonly Placed<Observation>[])[] {
  const found = new Map<string, Placed<Observation>[]>();
  for (const share of said) {
    const { measure, reporter, partner, flow, product } = share.record;
    const days = daysOf(share.record);
    const isPartners = measure === 'trade-share' && isOneState(partner ?? '') && !isOfAllGoods(share.record);
    if (!days || !isPartners || isPremature(share.record)) continue;
    const key = JSON.stringify([reporter, flow, product, days]);
    found.set(key, [...(found.get(key) ?? []), share]);
  }
  return [...found.values()];
}

/** Shares of goods of one classification each, none of which lies in another, by whose trade it is and what they are shares of. */
function wholesOfGoods(
  said: readonly Placed<Observation>[],
  dataset: Dataset,
): readonly (readonly Placed<Observation>[])[] {
  const parents = parentsOf(dataset);
  const found = new Map<string, Placed<Observation>[]>();
  for (const share of said) {
    const { measure, reporter, partner, product = '' } = share.record;
    const days = daysOf(share.record);
    // Names of goods may overlap; only codes, and what the dataset gives one whole, do not.
    const kind = /^[A-Z]*(?=\d+$)/.exec(product)?.[0] ?? parents.get(product);
    if (measure !== 'trade-share' || !isOfAllGoods(share.record) || kind === undefined) continue;
    if (!days || isPremature(share.record)) continue;
    const key = JSON.stringify([reporter, partner, wholeFlowOf(share.record), kind, days]);
    found.set(key, [...(found.get(key) ?? []), share]);
  }
  return [...found.values()].map((shares) => {
    const ids = new Set(shares.map(({ record }) => record.product));
    return shares.filter(({ record }) => !wholesOf(record.product, parents).some((id) => ids.has(id)));
  });
}

/** Whose share it is: that of goods in all of them, else that of a partner. */
const partOf = (share: Observation): string | undefined =>
  isOfAllGoods(share) ? share.product : share.partner;

function leastOfEach(shares: readonly Placed<Observation>[]): Placed<Observation>[] {
  const least = new Map<string | undefined, Placed<Observation>>();
  for (const share of shares) {
    const part = partOf(share.record);
    const before = least.get(part);
    if (!before || leastShare(share.record) < leastShare(before.record)) least.set(part, share);
  }
  return [...least.values()];
}

function told(
  largest: Placed<Observation>,
  others: readonly Placed<Observation>[],
  sum: number,
  code: string,
): Finding {
  const { record } = largest;
  const room = Math.max(0, 1 - (sum - leastShare(record))) * wholeOf(record);
  const beside = others[0]!.record;
  const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
  const expected = `at most ${digits(room)}, beside ${figure(beside)} of ${partOf(beside)}: ${cited(beside)}${more}`;
  return finding(
    code,
    largest,
    { expected, received: figure(record) },
    others.map((one) => one.record.id),
  );
}
