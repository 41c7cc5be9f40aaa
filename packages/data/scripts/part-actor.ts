import type { Actor, Relation } from '../src/schema/actor.ts';
import type { Corridor } from '../src/schema/corridor.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { opponentsIn, type Opposed } from '../src/query/actor/opponents.ts';
import { cut } from './cut.ts';
import { find } from './facts.ts';
import { without } from './record.ts';
import { named } from './trim.ts';
import type { Lists } from './whole.ts';

/** Actors with a part of their own are those that the facts describe; other countries are known by name. */
const isDescribed = ({ description }: Actor): boolean => description !== undefined;

/** Actors with few relations have little each: those of like kinds are loaded together. */
const GROUPS: Readonly<Record<Actor['kind'], string>> = {
  state: 'actors-states',
  area: 'actors-states',
  person: 'actors-persons',
  ministry: 'actors-bodies',
  organisation: 'actors-bodies',
  company: 'actors-bodies',
  authority: 'actors-bodies',
  'armed-group': 'actors-bodies',
};

/** How many relations give an actor a part of his own, and how many make that part large. */
const SEVERAL = 4;
const MANY = 20;

/** Which actors stand in which part. */
export function actorParts(all: Lists): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, kind } of all.actors.filter(isDescribed)) {
    const own = around(all, id).relations.length >= SEVERAL;
    const name = own ? `actor-${id.toLowerCase()}` : GROUPS[kind];
    parts.set(name, [...(parts.get(name) ?? []), id]);
  }
  return parts;
}

/**
 * What the cards of actors ask for: the actors, who held their offices, their relations and those of the authorities that
 * ever controlled them, the events that name any of these or a part of them, the acts and events of anybody that contradict one of these, and by
 * name their corridors.
 */
export function actorPart(all: Lists, ids: readonly string[]): Dataset {
  const actors = ids.map((id) => find(all.actors, id));
  const about = ids.map((id) => around(all, id));
  const we = new Set(about.flatMap(({ ours, parts }) => [...ours, ...parts.map(({ id }) => id)]));
  const relations = withControl(all, new Set(about.flatMap((each) => each.relations)));
  const events = all.events.filter((event) => event.actors.some((id) => we.has(id)));
  const shown = new Set<Opposed>([...relations, ...events, ...opponentsIn(all)([...relations, ...events])]);
  const others = [...holdersOf(all, ids), ...about.flatMap((each) => each.parts).map(named)];
  return cut(all, {
    actors: [...actors, ...others].filter(firstOfId()),
    relations: all.relations.filter((relation) => shown.has(relation)),
    events: all.events.filter((event) => shown.has(event)),
    corridors: all.corridors
      .filter(({ id }) => actors.some((actor) => actor.corridors?.includes(id)))
      .map(byName),
  });
}

/**
 * What the card of another actor asks about this one: its name, the authorities that ever controlled it, and by name what is a
 * part of any of them. Only for actors whose own part is large; undefined for the others.
 */
export function towardPart(all: Lists, id: string): Dataset | undefined {
  const { parts, relations } = around(all, id);
  if (relations.length < MANY) return undefined;
  return cut(all, {
    actors: [find(all.actors, id), ...parts].map(named),
    relations: relations.filter(({ type, to }) => type === 'controls' && to === id),
  });
}

/** The actor with those who ever controlled it, what is a part of any of them, and the relations of them all. */
export function around(
  all: Lists,
  id: string,
): {
  readonly ours: ReadonlySet<string>;
  readonly parts: readonly Actor[];
  readonly relations: readonly Relation[];
} {
  const rulers = all.relations.filter(({ type, to }) => type === 'controls' && to === id);
  const ours = new Set([id, ...rulers.map(({ from }) => from)]);
  return {
    ours,
    parts: all.actors.filter(({ partOf }) => partOf !== undefined && ours.has(partOf)),
    relations: all.relations.filter(({ from, to }) => ours.has(from) || ours.has(to)),
  };
}

/** Relations, and which state the authorities in them control or ever did: a stance asks who are rivals. */
function withControl(all: Lists, relations: ReadonlySet<Relation>): ReadonlySet<Relation> {
  const named = new Set([...relations].flatMap(({ from, to }) => [from, to]));
  return new Set([
    ...relations,
    ...all.relations.filter(({ type, from }) => type === 'controls' && named.has(from)),
  ]);
}

/** People by name, with their roles in the bodies and no others. */
function holdersOf(all: Lists, bodies: readonly string[]): readonly Actor[] {
  return all.actors.flatMap((person) => {
    const roles = person.roles?.filter(({ of }) => of !== undefined && bodies.includes(of)) ?? [];
    return roles.length === 0 || bodies.includes(person.id) ? [] : [{ ...named(person), roles }];
  });
}

function firstOfId(): (actor: Actor) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && seen.add(id) !== undefined;
}

/** A corridor as a card names it: without the legs it is walked by. */
function byName({ id, names, aliases, build, service, asOf, sources }: Corridor): Corridor {
  const said = { id, names, ...without({ aliases }), build, service, ...without({ asOf }) };
  return { ...said, main: [], branches: [], detached: [], ...without({ sources }) };
}
