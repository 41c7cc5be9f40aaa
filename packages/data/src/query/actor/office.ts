import type { Actor, Role } from '../../schema/actor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { firstDayOf, lastDayOf } from '../date/days.ts';
import type { Holder, OfficeOnDate } from './profile.ts';
import { beginsAfter, endsBefore } from '../date/validity.ts';

/** A role with the person who held it. */
export interface Tenure {
  readonly actor: Actor;
  readonly role: Role;
}

/** The office a row belongs to: several rows may word it differently. */
export function officeOf(role: Role): string {
  return role.office ?? role.title;
}

/** Whether the role holds on some day of the date; a year or an approximate date counts whole. */
export function heldOn(role: Role, asOf: string): boolean {
  return !beginsAfter(role.from, asOf) && !endsBefore(role.to, asOf);
}

/** A role without a beginning has always been held, as far as is known. */
function startDay({ from }: Role): number {
  return firstDayOf(from) || -Infinity;
}

function endDay({ to }: Role): number {
  return lastDayOf(to) || Infinity;
}

/** One row per office: of several that overlap, the one that began last, which is the most exact on the date. */
export function latestPerOffice(roles: readonly Role[]): readonly Role[] {
  const best = new Map<string, Role>();
  for (const role of [...roles].sort((a, b) => startDay(a) - startDay(b))) {
    best.set(`${role.of}|${officeOf(role)}`, role);
  }
  return [...best.values()];
}

/** The role that ended last before the date. */
export function lastBefore<T extends { readonly role: Role }>(
  tenures: readonly T[],
  asOf: string,
): T | undefined {
  return tenures
    .filter(({ role }) => endsBefore(role.to, asOf))
    .sort((a, b) => endDay(b.role) - endDay(a.role))[0];
}

/** The role that begins first after the date. */
export function firstAfter<T extends { readonly role: Role }>(
  tenures: readonly T[],
  asOf: string,
): T | undefined {
  return tenures
    .filter(({ role }) => beginsAfter(role.from, asOf))
    .sort((a, b) => startDay(a.role) - startDay(b.role))[0];
}

/** Every office that a role in the dataset names as belonging to the body, with its holders on the date. */
export function officesOf(dataset: Dataset, body: Actor, asOf: string): readonly OfficeOnDate[] {
  const offices = new Map<string, Tenure[]>();
  for (const actor of dataset.actors) {
    for (const role of actor.roles ?? []) {
      if (role.of !== body.id) continue;
      const title = officeOf(role);
      offices.set(title, [...(offices.get(title) ?? []), { actor, role }]);
    }
  }
  return [...offices].map(([title, tenures]) => ({ title, of: body, ...onDate(tenures, asOf) }));
}

/**
 * Rows of one office that one person holds at once, as one: under the office's own title, since the first of them, with what is noted in the
 * last, which is the most exact on the date, and its title where that says more; all cite their sources.
 */
function asOne(rows: readonly [Role, ...Role[]]): Omit<Holder, 'actor'> {
  const first = rows[0];
  const last = rows.at(-1)!;
  if (first === last) return { role: first };
  const named = rows.find((row) => row.title === officeOf(row)) ?? last;
  const { titles, uncheckedTitles } = named;
  const cited = rows.flatMap(({ sources }) => sources);
  return {
    exactly: last.title === named.title ? undefined : last,
    role: {
      ...last,
      title: named.title,
      titles,
      uncheckedTitles,
      from: first.from,
      note: last.note ?? first.note,
      sources: cited.filter(
        ({ source, at }, i) => cited.findIndex((one) => one.source === source && one.at === at) === i,
      ),
    },
  };
}

/** Each holder once. */
function onDate(
  tenures: readonly Tenure[],
  asOf: string,
): Pick<OfficeOnDate, 'holders' | 'before' | 'after'> {
  const byActor = new Map<Actor, [Role, ...Role[]]>();
  const held = tenures.filter(({ role }) => heldOn(role, asOf));
  for (const { actor, role } of held.sort((a, b) => startDay(a.role) - startDay(b.role))) {
    const rows = byActor.get(actor);
    if (rows) rows.push(role);
    else byActor.set(actor, [role]);
  }
  const holders = [...byActor].map(([actor, rows]) => ({ actor, ...asOne(rows) }));
  if (holders.length > 0) return { holders };
  return { holders, before: lastBefore(tenures, asOf), after: firstAfter(tenures, asOf) };
}
