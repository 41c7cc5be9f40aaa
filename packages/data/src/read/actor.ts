import type { Actor } from '../schema/actor.ts';

const ALPHA3 = /^[A-Z]{3}$/;

/** A reporter that a table names by a header: a state where it is an alpha-3 code, else whoever is called so. */
export function actorOf(id: string, document: string, name = id): Actor {
  return actor(id, ALPHA3.test(id) ? 'state' : 'organisation', document, name);
}

/**
 * A reporter or partner of statistics. Its code says nothing of its status: lists of states hold territories, groups of states and
 * the world as well.
 */
export function listedActor(id: string, document: string): Actor {
  return actor(id, ALPHA3.test(id) ? 'area' : 'organisation', document, id);
}

function actor(id: string, kind: Actor['kind'], document: string, name: string): Actor {
  return { id, kind, names: { en: name || id }, sources: [{ source: document }] };
}
