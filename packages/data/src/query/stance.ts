import type { Actor } from '../schema/actor.ts';
import { pick } from './cited.ts';
import type { RelationOnDate } from './profile.ts';

/** How an actor stands to an authority on a date, as far as the relations then in force say. */
export interface Stance {
  readonly toward: Actor;
  /** Whether it recognises it. */
  readonly recognition?: RelationOnDate | undefined;
  /** Whose envoys it hosts, and of which rank (`level`). */
  readonly envoys?: RelationOnDate | undefined;
}

const RECOGNITION: readonly string[] = ['recognises', 'does-not-recognise'];

/** A state of things that lasts says more of a date than an act on one day; of each the last before it. */
function lastOf(relations: readonly RelationOnDate[]): RelationOnDate | undefined {
  return relations.filter(({ relation }) => relation.on === undefined).at(-1) ?? relations.at(-1);
}

/** The actor's stance to each authority it has any to, by its relations on the date in their order; those dated later say nothing of it. */
export function stancesOf(
  actor: Actor,
  relations: readonly RelationOnDate[],
  actors: readonly Actor[],
): readonly Stance[] {
  const own = relations.filter(
    ({ relation, later }) => relation.from === actor.id && !later && !relation.negated,
  );
  const authorities = pick(
    actors,
    own.map(({ relation }) => relation.to),
  ).filter(({ kind }) => kind === 'authority');
  return authorities.flatMap((toward): Stance[] => {
    const all = own.filter(({ relation }) => relation.to === toward.id);
    const recognition = lastOf(all.filter(({ relation }) => RECOGNITION.includes(relation.type)));
    const envoys = all.filter(({ relation }) => relation.type === 'hosts-envoys').at(-1);
    if (!recognition && !envoys) return [];
    return [{ toward, ...(recognition ? { recognition } : {}), ...(envoys ? { envoys } : {}) }];
  });
}
