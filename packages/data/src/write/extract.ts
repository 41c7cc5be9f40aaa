import type { Actor } from '../schema/actor.ts';
import type { Source } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { once } from '../schema/once.ts';
import { nameOnly } from './actor-shown.ts';
import { linkedWithin } from './linked-within.ts';
import { actorIds, inputsOf, legIds, productIds, sourceIds } from './named-ids.ts';
import type { Shown } from './shown.ts';

/**
 * A dataset of the records a figure shows, with what these name and were made from: inputs of derived values, actors, products, places,
 * legs of corridors, and every source with its licence. Links to records that are not in it are left out, and of an
 * actor that is only named all but its names and codes. `title` says what the figure shows; the licence stays that of the dataset.
 */
export function extract(dataset: Dataset, shown: Shown, title: string): Dataset {
  const observations = withInputs(dataset, shown.observations);
  const { corridors } = shown;
  const legs = named(dataset.legs, [...shown.legs.map(({ id }) => id), ...legIds(corridors)]);
  const nodes = named(
    dataset.nodes,
    legs.flatMap(({ from, to }) => [from, to]),
  );
  const products = withParents(dataset.products, productIds([...observations, ...shown.statements]));
  const lists = linkedWithin({ ...shown, observations, corridors, legs, nodes, products });
  const actors = actorsOf(dataset, { ...shown, observations });
  const { sources, ...all } = { ...dataset, ...lists, actors, series: [], title };
  const cited = named(sources, sourceIds(Object.values({ ...lists, actors }).flat()));
  return { ...all, sources: cited.map(followable) };
}

/** A source without a link that must not be followed: `check` would take it away. */
function followable(source: Source): Source {
  const { url, ...rest } = source;
  return url === undefined || /^(https?:\/\/|mailto:)\S+$/i.test(url) ? source : rest;
}

/** The records of these ids, in the order of the dataset. */
function named<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly (string | undefined)[],
): readonly T[] {
  const wanted = new Set(ids);
  return once(records.filter(({ id }) => wanted.has(id)));
}

/** A derived value can only be judged beside what it was made from. */
function withInputs(dataset: Dataset, observations: Dataset['observations']): Dataset['observations'] {
  const all = once([...observations, ...named(dataset.observations, inputsOf(observations))]);
  return all.length === observations.length ? all : withInputs(dataset, all);
}

function withParents(products: Dataset['products'], ids: readonly (string | undefined)[]): typeof products {
  const found = named(products, ids);
  const parents = found.map(({ parent }) => parent);
  return parents.every((id) => ids.includes(id) || !products.some((one) => one.id === id))
    ? found
    : withParents(products, [...ids, ...parents]);
}

/** Actors as they are shown; those that others only name, and what the shown ones are a part of, with names and codes alone. */
function actorsOf({ actors }: Dataset, shown: Shown): readonly Actor[] {
  const whole = new Map(shown.actors.map((actor) => [actor.id, actor]));
  const { observations, statements, relations, events } = shown;
  const claims = new Set([observations, statements, relations, events].flat().map(({ id }) => id));
  const around = shown.actors.flatMap(({ partOf, basedIn }) => [partOf, basedIn]);
  return named(actors, [...whole.keys(), ...actorIds(shown), ...around]).map((actor) => {
    const own = whole.get(actor.id);
    if (!own?.claims) return own ?? nameOnly(actor);
    return { ...own, claims: own.claims.filter((id) => claims.has(id)) };
  });
}
