import type { Actor, Role } from './actor.ts';
import type { Names } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { NamedList, NameList } from './name-list.ts';

type Found = { readonly names: Names; readonly unchecked: readonly string[] };

/** What lists have of one kind of record, on demand: its names with those that were there, which stay. */
type Finder = (id: string, own: Names, unchecked: readonly string[] | undefined) => Found | undefined;

function finder(lists: readonly NameList[], of: NamedList): Finder {
  const own = lists.filter((list) => list.of === of);
  return (id, names, unchecked = []) => {
    const found = own.filter((list) => Object.hasOwn(list.names, id) && !names[list.lang]);
    if (found.length === 0) return undefined;
    const added = Object.fromEntries(found.map((list) => [list.lang, list.names[id]]));
    const guessed = found.filter((list) => list.unchecked).map(({ lang }) => lang);
    return { names: { ...names, ...added }, unchecked: [...new Set([...unchecked, ...guessed])].sort() };
  };
}

interface Named {
  readonly id: string;
  readonly names: Names;
  readonly uncheckedNames?: readonly string[] | undefined;
}

const flagged = ({ names, unchecked }: Found): Pick<Named, 'names' | 'uncheckedNames'> =>
  unchecked.length === 0 ? { names } : { names, uncheckedNames: unchecked };

/** A dataset with further names: those of a record itself are kept, names of what is not there are passed over. */
export function withNames(dataset: Dataset, lists: readonly NameList[]): Dataset {
  const renamed = <T extends Named>(of: NamedList, records: readonly T[]): readonly T[] => {
    const find = finder(lists, of);
    return records.map((record) => {
      const found = find(record.id, record.names, record.uncheckedNames);
      return found ? { ...record, ...flagged(found) } : record;
    });
  };
  const publisher = finder(lists, 'sources');
  const title = finder(lists, 'titles');
  return {
    ...dataset,
    actors: renamed('actors', dataset.actors).map((actor) => withTitles(actor, title)),
    products: renamed('products', dataset.products),
    nodes: renamed('nodes', dataset.nodes),
    corridors: renamed('corridors', dataset.corridors),
    sources: dataset.sources.map((source) => {
      const own = { en: source.publisher, ...source.names };
      const found = publisher(source.publisher, own, source.uncheckedNames);
      return found ? { ...source, ...flagged(found) } : source;
    }),
  };
}

function withTitles(actor: Actor, find: Finder): Actor {
  if (!actor.roles) return actor;
  const roles = actor.roles.map((role): Role => {
    const found = find(role.title, { en: role.title, ...role.titles }, role.uncheckedTitles);
    if (!found) return role;
    const { names: titles, unchecked } = found;
    return { ...role, titles, ...(unchecked.length === 0 ? {} : { uncheckedTitles: unchecked }) };
  });
  return { ...actor, roles };
}
