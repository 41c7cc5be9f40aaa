import type { Cited } from './cited.ts';
import type { Actor } from '../schema/actor.ts';
import type { Profile, ProfileQuery } from './profile.ts';

/** What was found about an actor, before its sources and the actors it names are gathered. */
export type Found = Pick<
  Profile,
  'held' | 'heldBefore' | 'heldAfter' | 'offices' | 'relations' | 'events' | 'figures'
>;

/** Roles of a person, whether on the date or around it. */
function rolesIn({ held, heldBefore, heldAfter }: Found): readonly Profile['held'][number][] {
  return [...held, ...[heldBefore, heldAfter].flatMap((near) => near ?? [])];
}

/** Holders of a body's offices, on the date or around it. */
function tenuresIn({ offices }: Found): readonly Profile['offices'][number]['holders'][number][] {
  return offices.flatMap(({ holders, before, after }) => [
    ...holders,
    ...[before, after].flatMap((near) => near ?? []),
  ]);
}

/** Every record that a profile shows and that names its sources. */
export function citedIn(actor: Actor, found: Found): readonly Cited[] {
  return [
    actor,
    ...(actor.labels ?? []),
    ...[...rolesIn(found), ...tenuresIn(found)].map(({ role }) => role),
    ...found.relations.flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy]),
    ...found.events,
    ...found.figures.map(({ observation }) => observation),
  ];
}

/** Ids of the actors that a profile names. */
export function actorsIn(asked: ProfileQuery, found: Found): readonly (string | undefined)[] {
  return [
    asked.toward,
    ...rolesIn(found).map(({ of }) => of?.id),
    ...tenuresIn(found).map(({ actor }) => actor.id),
    ...found.relations
      .flatMap(({ relation, contradictedBy }) => [relation, ...contradictedBy])
      .flatMap(({ from, to }) => [from, to]),
    ...found.events.flatMap(({ actors }) => actors),
  ];
}
