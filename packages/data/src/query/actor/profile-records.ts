import type { Cited } from '../record/cited.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Opposed } from './opponents.ts';
import { namedBy } from './said-of.ts';
import type { Profile, ProfileQuery } from './profile.ts';

/** What was found about an actor, before its sources and the actors it names are gathered. */
export type Found = Pick<
  Profile,
  | 'held'
  | 'heldBefore'
  | 'heldAfter'
  | 'offices'
  | 'relations'
  | 'stances'
  | 'events'
  | 'figures'
  | 'claims'
  | 'corridors'
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
    ...found.relations.flatMap(({ relation, contradictedBy, against }) => [
      relation,
      ...contradictedBy,
      ...against,
    ]),
    ...found.events.flatMap((one) => [one, ...one.against]),
    ...claimsIn(found),
    ...found.figures.map(({ observation }) => observation),
    ...found.corridors,
  ];
}

/** Claims about the actor, each, whether by itself or beside another, with what cannot hold beside it. */
function claimsIn({ claims }: Found): readonly Opposed[] {
  return claims
    .flatMap((one) => [one, ...one.contradictedBy])
    .flatMap(({ claim, against }) => [claim, ...against]);
}

/** Ids of the actors that a profile names, those who assert its records among them. */
export function actorsIn(
  asked: ProfileQuery,
  found: Found,
  records: readonly Cited[],
): readonly (string | undefined)[] {
  return [
    asked.toward,
    ...rolesIn(found).map(({ of }) => of?.id),
    ...tenuresIn(found).map(({ actor }) => actor.id),
    ...found.relations
      .flatMap(({ relation, contradictedBy, against }) => [relation, ...contradictedBy, ...against])
      .flatMap((one) => ('from' in one ? [one.from, one.to] : [])),
    ...records.flatMap(namedBy),
  ];
}
