import type { Relation, TradeEvent } from '../../schema/actor.ts';
import type { Observation, Statement } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';

/** A record that cannot hold beside another. */
export type Opposed = Observation | Statement | Relation | TradeEvent;

interface Opposable {
  readonly id: string;
  readonly conflictsWith?: readonly string[] | undefined;
}

/** Whether two records contradict each other, whichever of them names the other. */
export const contradict = (one: Opposable, other: Opposable): boolean =>
  !!(one.conflictsWith?.includes(other.id) || other.conflictsWith?.includes(one.id));

type Lists = Pick<Dataset, 'statements' | 'observations' | 'relations' | 'events'>;

/** What cannot hold beside any of the records and is none of them, whichever side names the other. */
export type Opponents = (records: readonly Opposable[]) => readonly Opposed[];

/**
 * Finds opponents in all the dataset, for who contradicts an act need not have to do with those it is between, nor with the date that is asked. What
 * nobody contradicts is passed over once, not for every record.
 */
export function opponentsIn({ statements, observations, relations, events }: Lists): Opponents {
  const all: readonly Opposed[] = [...statements, ...observations, ...relations, ...events];
  const named = new Set<string>();
  for (const { conflictsWith } of all) for (const id of conflictsWith ?? []) named.add(id);
  const contested = all.filter(({ id, conflictsWith }) => conflictsWith?.length || named.has(id));
  return (records) => {
    const own = records.map(({ id }) => id);
    return contested.filter(
      (other) => !own.includes(other.id) && records.some((record) => contradict(record, other)),
    );
  };
}
