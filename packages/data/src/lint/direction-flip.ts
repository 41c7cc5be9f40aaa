import type { Observation } from '../schema/claim.ts';
import { allowedBy, evidenceOf, mirrorEvidenceOf, type Evidence } from './evidence.ts';
import { contradictions, type Contradiction } from './contradictions.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { apart, timesApart, type Interval } from './interval.ts';
import { isBound } from './stated.ts';
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
    return flip ? [findingOf(flip, flip.meant, code)] : [];
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
 * an order of magnitude off and the other by being the number.
 */
function mirroredFlip(
  ground: Ground,
  claim: Placed<Observation>,
): (Flip & { readonly meant: Evidence }) | undefined {
  const { record } = claim;
  const other = OF_GOODS.includes(record.measure) ? opposite(record) : undefined;
  const allows = allowedBy(record);
  if (!other || !allows || isBound(record) || isPremature(record)) return undefined;
  if (evidenceOf(ground, record).length + evidenceOf(ground, other).length > 0) return undefined;
  const against = mirrorEvidenceOf(ground, record);
  const isFar = ({ interval }: Evidence): boolean => timesApart(allows, interval) > VERY_FAR;
  const meant = mirrorEvidenceOf(ground, other).find(({ interval }) => !apart(allows, interval));
  const [nearest] = against;
  return nearest && meant && against.every(isFar) ? { claim, nearest, meant } : undefined;
}

function findingOf({ claim, nearest }: Flip, meant: Evidence, code: string): Finding {
  const words = {
    expected:
      meant === nearest
        ? `${nearest.words}, which is this number with the other sign`
        : `${nearest.words}, or the opposite flow, which has this number: ${meant.words}`,
    received: `${claim.record.flow} ${figure(claim.record)}`,
  };
  return finding(code, claim, words, [...new Set([...nearest.ids, ...meant.ids])]);
}
