import type { Observation } from '../schema/claim.ts';
import { allowedBy, evidenceOf, mirrorEvidenceOf, type Evidence } from './evidence.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { apart, timesApart, type Interval } from './interval.ts';
import { isBound } from './stated.ts';
import { isTakenFrom } from './taken-from.ts';
import { opposite } from './topic.ts';
import { figure } from './words.ts';

/** How many times the flow as claimed must be off before the other direction is believed to be meant. */
const FAR = 2;

/** The official figure of the opposite flow that a claim agrees with, where its own is far from it. */
export function flipOf(ground: Ground, { claim, allows, nearest }: Contradiction): Evidence | undefined {
  if (isOfWrongSign(claim.record, allows, nearest)) return nearest;
  const other = opposite(claim.record);
  if (!other || isBound(claim.record) || timesApart(allows, nearest.interval) < FAR) return undefined;
  return evidenceOf(ground, other).find(({ interval }) => !apart(allows, interval));
}

/** Whether a balance is the official one but for its sign: that of imports over exports. */
function isOfWrongSign(record: Observation, { low, high }: Interval, nearest: Evidence): boolean {
  const turned = { low: -high, high: -low };
  return (
    record.flow === 'balance' &&
    !isBound(record) &&
    low > 0 !== nearest.interval.low > 0 &&
    !apart(turned, nearest.interval)
  );
}

/** A number that is that of the goods going the other way, and a balance with the sign of the other side. */
export function directionFlip(ground: Ground, code: string): readonly Finding[] {
  const own = contradictions(ground).flatMap((contradiction) => {
    const meant = flipOf(ground, contradiction);
    return meant ? [findingOf(contradiction, meant, code)] : [];
  });
  const mirrored = ground.claims.flatMap((claim) => {
    const flip = mirroredFlip(ground, claim);
    return flip ? [findingOf(flip, flip.meant, code, true)] : [];
  });
  return [...own, ...mirrored];
}

type Flip = Pick<Contradiction, 'claim' | 'nearest'>;

/** How many times off the other side's report must be: two sides may count one flow very differently. */
const VERY_FAR = 10;

/** Measures of which both sides report the same: shares and prices are of each side alone. */
const OF_GOODS: readonly string[] = ['trade-value', 'trade-quantity'];

/**
 * Where the reporter itself gives neither flow, the other side's reports of both: they speak against a claim only together, the one by being
 * an order of magnitude off and the other by being the number. A number that is the other side's own to its fourth digit was taken from it with
 * the sides swapped: then it is enough that it is twice off what that side reports of this flow, or that it reports nothing of it.
 */
function mirroredFlip(
  ground: Ground,
  claim: Placed<Observation>,
): (Flip & { readonly meant: Evidence }) | undefined {
  const { record } = claim;
  if (record.flow === 'balance') return mirroredBalance(ground, claim);
  const other = OF_GOODS.includes(record.measure) ? opposite(record) : undefined;
  const allows = allowedBy(record);
  if (!other || !allows || isBound(record) || isPremature(record)) return undefined;
  if (evidenceOf(ground, record).length + evidenceOf(ground, other).length > 0) return undefined;
  const against = mirrorEvidenceOf(ground, record);
  const meant = mirrorEvidenceOf(ground, other).find(({ interval }) => !apart(allows, interval));
  if (!meant) return undefined;
  const isTaken = isTakenFrom(record, meant.interval);
  const isFar = ({ interval }: Evidence): boolean =>
    timesApart(allows, interval) > (isTaken ? FAR : VERY_FAR);
  const nearest = against[0] ?? (isTaken ? meant : undefined);
  return nearest && against.every(isFar) ? { claim, nearest, meant } : undefined;
}

/** A balance that is the other side's own: one side's surplus is the deficit of the other. */
function mirroredBalance(
  ground: Ground,
  claim: Placed<Observation>,
): (Flip & { readonly meant: Evidence }) | undefined {
  const { record } = claim;
  const { reporter, partner } = record;
  const allows = allowedBy(record);
  if (!allows || !reporter || !partner || isBound(record) || isPremature(record)) return undefined;
  if (evidenceOf(ground, record).length > 0) return undefined;
  const all = evidenceOf(ground, { ...record, reporter: partner, partner: reporter });
  const isTurned = ({ interval }: Evidence): boolean => interval.low > 0 === allows.low > 0;
  const meant = all.find(({ interval }) => isTakenFrom(record, interval));
  return meant && all.every(isTurned) ? { claim, nearest: meant, meant } : undefined;
}

function findingOf({ claim, nearest }: Flip, meant: Evidence, code: string, isMirrored = false): Finding {
  const words = {
    expected:
      meant === nearest
        ? `${nearest.words}, which is this number ${isMirrored ? 'of the other side' : 'with the other sign'}`
        : `${nearest.words}, or the opposite flow, which has this number: ${meant.words}`,
    received: `${claim.record.flow} ${figure(claim.record)}`,
  };
  return finding(code, claim, words, [...new Set([...nearest.ids, ...meant.ids])]);
}
