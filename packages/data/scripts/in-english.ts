import type { Role } from '../src/schema/actor.ts';
import type { Names } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { without } from './record.ts';

interface Named {
  readonly names: Names;
  readonly uncheckedNames?: readonly string[] | undefined;
}

const ofEnglish = (tags: readonly string[] | undefined): readonly string[] | undefined =>
  tags?.filter((tag) => tag === 'en');

/** A record with its English name alone; the others are loaded by language. */
export function inEnglish<T extends Named>(record: T): T {
  const { names, uncheckedNames, ...rest } = record;
  return {
    ...rest,
    names: { en: names.en },
    ...without({ uncheckedNames: ofEnglish(uncheckedNames) }),
  } as unknown as T;
}

function roleInEnglish({ titles: _titles, uncheckedTitles: _unchecked, ...role }: Role): Role {
  return role;
}

/**
 * A part with English names. An actor that the facts describe keeps its own where the part has the whole of it: a card shows what an
 * actor is called at home, whatever its reader's language.
 */
export function partInEnglish(part: Dataset): Dataset {
  return {
    ...part,
    sources: part.sources.map(({ names: _names, uncheckedNames: _unchecked, ...source }) => source),
    actors: part.actors.map((actor) => {
      const own = actor.description === undefined ? inEnglish(actor) : actor;
      return own.roles ? { ...own, roles: own.roles.map(roleInEnglish) } : own;
    }),
    products: part.products.map(inEnglish),
    nodes: part.nodes.map(inEnglish),
    corridors: part.corridors.map(inEnglish),
  };
}
