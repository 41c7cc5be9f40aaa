import type { Actor, Role } from '../schema/actor.ts';

/** Of an actor that others only name: its names and codes, and where they are printed. */
export function nameOnly({ id, kind, names, uncheckedNames, wikidata, iso2, m49, sources }: Actor): Actor {
  const fields = { id, kind, names, uncheckedNames, wikidata, iso2, m49, sources };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Actor;
}

/** Who holds what, as far as it is shown. */
export type Held = readonly [holder: Actor, role: Role];

/** The holders, each once, with the offices that are shown and no others. */
export function holdersOf(held: readonly Held[]): readonly Actor[] {
  const roles = new Map<Actor, Role[]>();
  for (const [holder, role] of held) roles.set(holder, [...(roles.get(holder) ?? []), role]);
  return [...roles].map(([holder, own]) => ({ ...nameOnly(holder), roles: own }));
}
