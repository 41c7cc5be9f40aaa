import type { Observation, Statement } from '../../schema/claim.ts';
import type { Opposed } from './opponents.ts';
import type { Profile } from './profile.ts';

/** What somebody asserts about an actor, as a card tells it: its number in whole units where it has one, and the claims beside it that contradict it. */
export interface ClaimTold {
  readonly claim: Observation | Statement;
  readonly value?: number | null | undefined;
  readonly high?: number | undefined;
  readonly contradictedBy: readonly ClaimTold[];
  /** What else cannot hold beside it. */
  readonly against: readonly Opposed[];
}

/** The claims of a profile, each with those beside it. */
export const claimsTold = ({ claims }: Profile): readonly ClaimTold[] => claims;
