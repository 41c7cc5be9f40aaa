import type { Actor } from '../../schema/actor.ts';
import { namesOfState } from './states.ts';

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

/** A reporter or partner as a cell calls it under a header that says so. */
export function areaOf(
  { id, name }: { readonly id: string; readonly name: string },
  document: string,
): Actor {
  return actor(id, 'area', document, name);
}

/**
 * Readers expect a state's name, not its code: where the document has none, it is called as headers of tables would call it, in all languages. So it is where
 * the document calls it as usual in one of them; another form of its name stays.
 */
function actor(id: string, kind: Actor['kind'], document: string, name: string): Actor {
  const usual = namesOfState(id);
  const isUsual = !name || name === id || Object.values(usual).includes(name);
  return { id, kind, names: isUsual ? usual : { en: name }, sources: [{ source: document }] };
}
