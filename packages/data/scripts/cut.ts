import type { Actor } from '../src/schema/actor.ts';
import { namedBy } from '../src/query/actor/said-of.ts';
import type { Product } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { partInEnglish } from './in-english.ts';
import { without } from './record.ts';
import { named, trimmed } from './trim.ts';
import { datasetOf, type Lists } from './whole.ts';

/** Records chosen from the whole; what they name is added by `cut`. */
export type Chosen = Partial<Lists>;

/**
 * A part of the whole that is a dataset by itself: the records chosen, with links among themselves only, the products they are
 * of, and by name the actors they name. Actors that are chosen stay as they are given. Names are English ones: see `partInEnglish`.
 */
export function cut(all: Lists, chosen: Chosen): Dataset {
  const { observations = [], statements = [], relations = [], events = [] } = chosen;
  const known = new Set([...observations, ...statements, ...relations, ...events].map(({ id }) => id));
  const actors = (chosen.actors ?? []).map((actor) =>
    without({ ...actor, claims: actor.claims?.filter((id) => known.has(id)) }),
  );
  const part = datasetOf({
    ...chosen,
    observations: observations.map((each) => trimmed(each, known)),
    statements: statements.map((each) => trimmed(each, known)),
    relations: relations.map((each) => trimmed(each, known)),
    events: events.map((each) => trimmed(each, known)),
    actors: [...actors, ...othersNamed(all, { ...chosen, actors })],
    products: productsIn(all, chosen),
  });
  return partInEnglish(part);
}

/** Actors that the records name and that are not among them, by name; what these are a part of is named too. */
function othersNamed(all: Lists, chosen: Chosen): readonly Actor[] {
  const own = new Set((chosen.actors ?? []).map(({ id }) => id));
  const wanted = new Set(namesIn(chosen));
  const byId = new Map(all.actors.map((actor) => [actor.id, actor]));
  for (const id of wanted) {
    const partOf = own.has(id) ? undefined : byId.get(id)?.partOf;
    if (partOf !== undefined) wanted.add(partOf);
  }
  return all.actors.filter(({ id }) => wanted.has(id) && !own.has(id)).map(named);
}

/** Every id that may be an actor's, wherever the records have one. */
function namesIn({ observations, series, statements, relations, events, actors }: Chosen): readonly string[] {
  const found = [
    ...(observations ?? []).flatMap((each) => namedBy(each)),
    ...(statements ?? []).flatMap((each) => namedBy(each)),
    ...(series ?? []).flatMap(({ shared, words }) => [
      shared.reporter,
      shared.partner,
      ...(words.reporter?.words ?? []),
      ...(words.partner?.words ?? []),
    ]),
    ...(relations ?? []).flatMap((each) => [each.from, each.to, ...namedBy(each)]),
    ...(events ?? []).flatMap((each) => namedBy(each)),
    ...(actors ?? []).flatMap((each) => [
      each.partOf,
      each.basedIn,
      ...(each.roles ?? []).map(({ of }) => of),
    ]),
  ];
  return found.filter((id) => id !== undefined);
}

/** The products the records are of, and what these are parts of. */
function productsIn(
  all: Lists,
  { observations, statements, series, products = [] }: Chosen,
): readonly Product[] {
  const wanted = new Set([
    ...products.map(({ id }) => id),
    ...[...(observations ?? []), ...(statements ?? [])].map(({ product }) => product),
    ...(series ?? []).flatMap(({ words }) => words.product?.words ?? []),
  ]);
  const byId = new Map(all.products.map((product) => [product.id, product]));
  for (const id of wanted) {
    const parent = id === undefined ? undefined : byId.get(id)?.parent;
    if (parent !== undefined) wanted.add(parent);
  }
  return all.products.filter(({ id }) => wanted.has(id));
}
