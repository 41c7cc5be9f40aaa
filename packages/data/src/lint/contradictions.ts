import type { Observation } from '../schema/claim.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { allowedBy, evidenceOf, excludedBy, mirrorEvidenceOf, type Evidence } from './evidence.ts';
import type { Placed } from './finding.ts';
import { isPremature, type Ground } from './ground.ts';
import { timesApart, type Interval } from './interval.ts';

/** Measures that have rules of their own. */
const ELSEWHERE: readonly Measure[] = ['trade-ratio', 'trade-rank'];

/** A claim that no official figure bears out. */
export interface Contradiction {
  readonly claim: Placed<Observation>;
  /** The numbers that the claim allows. */
  readonly allows: Interval;
  /** Of the official figures that speak against it, the one that is least far from it. */
  readonly nearest: Evidence;
}

/** What was found on each ground: several rules ask for it. */
const known = new WeakMap<Ground, readonly Contradiction[]>();

/** Claims that lie apart from every official figure of their topic, and from what the other side reports of it. */
export function contradictions(ground: Ground): readonly Contradiction[] {
  const before = known.get(ground);
  if (before) return before;
  const found = contradictionsOn(ground);
  known.set(ground, found);
  return found;
}

function contradictionsOn(ground: Ground): readonly Contradiction[] {
  return ground.claims.flatMap((claim) => {
    const { record } = claim;
    const allows = allowedBy(record);
    if (!allows || ELSEWHERE.includes(record.measure) || isPremature(record)) return [];
    const own = evidenceOf(ground, record);
    const all = [...own, ...mirrorEvidenceOf(ground, record)];
    if (own.length === 0 || !excludedBy(allows, all)) return [];
    const far = ({ interval }: Evidence): number => timesApart(allows, interval);
    const [nearest] = [...own].sort((a, b) => far(a) - far(b));
    return [{ claim, allows, nearest: nearest! }];
  });
}
