import type { Actor } from '../src/schema/actor.ts';
import type { Claim } from '../src/schema/claim.ts';
import { namedBy } from '../src/query/actor/said-of.ts';

/** The claim with those actors that list it among the claims which speak of them, beside those it is read to speak of, as far as no other field of it names them. */
export function withFurtherActors<T extends Claim>(claim: T, actors: readonly Actor[]): T {
  const named = new Set(namedBy(claim));
  const further = actors.filter(({ id, claims }) => claims?.includes(claim.id) && !named.has(id));
  return further.length > 0
    ? { ...claim, actors: [...(claim.actors ?? []), ...further.map(({ id }) => id)] }
    : claim;
}
