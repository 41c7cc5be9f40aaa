import type { Relation, TradeEvent } from '../schema/actor.ts';
import type { Observation, Statement } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { pick } from './cited.ts';

/** A record of any kind that contradicts another. */
export type Opposed = Observation | Statement | Relation | TradeEvent;

/** Every record of the dataset that a record says cannot hold beside it, in the order in which it names them. */
export function opposedTo(
  { conflictsWith = [] }: { readonly conflictsWith?: readonly string[] | undefined },
  { observations, statements, relations, events }: Dataset,
): readonly Opposed[] {
  return conflictsWith.length
    ? pick<Opposed>([...observations, ...statements, ...relations, ...events], conflictsWith)
    : [];
}
