import type { Actor } from '../src/schema/actor.ts';
import type { Names, Product, Source } from '../src/schema/claim.ts';
import type { Corridor, Place } from '../src/schema/corridor.ts';
import { readCsv } from './facts.ts';
import { without } from './record.ts';

/** What names.csv names: records by id, titles of offices and publishers by their English words. */
export type NamedKind = 'actor' | 'product' | 'node' | 'corridor' | 'title' | 'source';

/** Languages other than English in which names.csv may have a name. */
export const TAGS = ['ru', 'kk', 'fa-AF', 'ps'] as const;

const rows = new Map(readCsv('names.csv').map((row) => [`${row['kind']} ${row['id']}`, row]));

/** Names with those of names.csv where the facts have none, and the tags of all that nobody has checked. */
function filled(
  kind: NamedKind,
  id: string,
  names: Names,
  unchecked: readonly string[] = [],
): { readonly names: Names; readonly unchecked: readonly string[] } {
  const row = rows.get(`${kind} ${id}`) ?? {};
  const added = TAGS.filter((tag) => row[tag] && !names[tag]);
  return {
    names: { ...names, ...Object.fromEntries(added.map((tag) => [tag, row[tag]])) },
    unchecked: [...unchecked, ...added].sort(),
  };
}

/** A record with the names that were written here, as far as the facts have none; what nobody knows stays absent. */
export function translated<T extends Actor | Product | Place | Corridor>(
  kind: 'actor' | 'product' | 'node' | 'corridor',
  record: T,
): T {
  const { names, unchecked } = filled(kind, record.id, record.names, record.uncheckedNames);
  return { ...record, names, ...without({ uncheckedNames: unchecked }) };
}

/** An actor whose offices are named too. */
export function translatedActor(actor: Actor): Actor {
  const roles = actor.roles?.map((role) => {
    const { names, unchecked } = filled('title', role.title, { en: role.title, ...role.titles });
    return unchecked.length === 0 ? role : { ...role, titles: names, uncheckedTitles: unchecked };
  });
  return { ...translated('actor', actor), ...without({ roles }) };
}

/** A source whose publisher is named. */
export function translatedSource(source: Source): Source {
  const { names, unchecked } = filled('source', source.publisher, { en: source.publisher });
  return unchecked.length === 0 ? source : { ...source, names, uncheckedNames: unchecked };
}

/** A short English name in place of a long official one; undefined where the official one is short. */
export function shortName(product: string): string | undefined {
  return rows.get(`product ${product}`)?.['en'] || undefined;
}
