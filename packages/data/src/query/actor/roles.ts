import type { Actor, Role } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { pick } from '../record/cited.ts';
import { compareDates } from '../date/date-order.ts';
import { dateOf } from '../record/last-date.ts';
import { heldOn, officeOf } from './office.ts';
import { beginsAfter } from '../date/validity.ts';

/** Which roles; what is absent is not asked. */
export interface RoleQuery {
  /** Actor id of who holds it. */
  readonly actor?: string | undefined;
  /** Actor id of the body it belongs to. */
  readonly of?: string | undefined;
  /** The office, or the title where no office is named. */
  readonly office?: string | undefined;
  /** EDTF; absent means the last date the dataset knows. */
  readonly asOf?: string | undefined;
}

/** A role seen from a date. */
export interface RoleOnDate {
  readonly actor: Actor;
  readonly role: Role;
  /** The body, where the dataset knows it. */
  readonly of: Actor | undefined;
  /** Whether it is held on the date, was held before or comes after. */
  readonly when: 'before' | 'held' | 'after';
}

/** Everybody's roles, in order of their beginning; a role without one comes first. */
export function roles(dataset: Dataset, asked: RoleQuery): readonly RoleOnDate[] {
  const asOf = dateOf(dataset, asked?.asOf);
  const { actor: id, of: body, office } = asked ?? {};
  return dataset.actors
    .filter((actor) => !id || actor.id === id)
    .flatMap((actor) => (actor.roles ?? []).map((role) => ({ actor, role })))
    .filter(({ role }) => (!body || role.of === body) && (!office || officeOf(role) === office))
    .map(({ actor, role }) => ({
      actor,
      role,
      of: pick(dataset.actors, [role.of])[0],
      when: whenOf(role, asOf),
    }))
    .sort((a, b) => compareDates(a.role.from, b.role.from));
}

function whenOf(role: Role, asOf: string): RoleOnDate['when'] {
  if (heldOn(role, asOf)) return 'held';
  return beginsAfter(role.from, asOf) ? 'after' : 'before';
}
