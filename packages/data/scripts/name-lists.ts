import type { Names } from '../src/schema/claim.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import type { NamedList, NameList } from '../src/schema/name-list.ts';
import { NAME_GROUPS, nameGroupsOf, type NameGroup } from '../src/datasets/name-groups.ts';
import { nameChain } from '../src/query/record/name.ts';
import type { Parts } from './parts.ts';
import { TAGS } from './translations.ts';
import { datasetOf, type Lists } from './whole.ts';

/** A record by what lists of names call it. */
export interface Entry {
  readonly of: NamedList;
  readonly id: string;
  readonly names: Names;
  readonly unchecked: readonly string[];
}

const LISTS = ['actors', 'products', 'nodes', 'corridors'] as const;

/** Everything in a dataset that has names, each once: titles of offices and publishers by their English words. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  const roles = dataset.actors.flatMap((actor) => actor.roles ?? []);
  const all: readonly Entry[] = [
    ...LISTS.flatMap((of) =>
      dataset[of].map(({ id, names, uncheckedNames = [] }) => ({ of, id, names, unchecked: uncheckedNames })),
    ),
    ...dataset.sources.map(({ publisher, names, uncheckedNames = [] }) => ({
      of: 'sources' as const,
      id: publisher,
      names: names ?? { en: publisher },
      unchecked: uncheckedNames,
    })),
    ...roles.map(({ title, titles, uncheckedTitles = [] }) => ({
      of: 'titles' as const,
      id: title,
      names: titles ?? { en: title },
      unchecked: uncheckedTitles,
    })),
  ];
  return [...new Map(all.map((entry) => [keyOf(entry), entry])).values()];
}

const keyOf = ({ of, id }: Pick<Entry, 'of' | 'id'>): string => `${of} ${id}`;

/** The language of the name a reader of `lang` gets, unless that is the English one. */
function shownIn({ names }: Entry, lang: string): string | undefined {
  return nameChain(lang).find((tag) => tag !== 'en' && names[tag]);
}

type Chosen = readonly (readonly [entry: Entry, lang: string])[];

/** Names as lists, one for each language, kind of record and whether somebody has checked them. */
function listsOf(chosen: Chosen): readonly NameList[] {
  const lists = new Map<string, { list: NameList; names: Record<string, string> }>();
  for (const [{ of, id, names, unchecked }, lang] of chosen) {
    const guessed = unchecked.includes(lang);
    const key = [lang, of, guessed].join(' ');
    const own: Record<string, string> = lists.get(key)?.names ?? {};
    own[id] = names[lang]!;
    const list: NameList = guessed ? { lang, of, unchecked: true, names: own } : { lang, of, names: own };
    lists.set(key, { list, names: own });
  }
  return [...lists.values()].map(({ list }) => list);
}

/** A group by itself: `assertions` names nobody whom no other part names. */
const isOf = (group: NameGroup, part: string): boolean =>
  part !== 'assertions' && nameGroupsOf(part)[0] === group;

/** What the parts of each group hold by name; what every figure may show stands in no other group. */
function byGroup(parts: Parts): ReadonlyMap<NameGroup, ReadonlySet<string>> {
  const held = (group: NameGroup): readonly string[] =>
    Object.keys(parts)
      .filter((name) => isOf(group, name))
      .flatMap((name) => entriesOf(parts[name]!).map(keyOf));
  const shared = new Set(held('numbers'));
  return new Map(
    NAME_GROUPS.map((group) => [
      group,
      group === 'numbers' ? shared : new Set(held(group).filter((key) => !shared.has(key))),
    ]),
  );
}

/**
 * Names that are loaded by language and group, each list under `<language>-<group>`, and as `rest` those that no reader of one of our
 * languages gets, for the whole dataset.
 */
export function nameLists(all: Lists, parts: Parts): ReadonlyMap<string, readonly NameList[]> {
  const entries = entriesOf(datasetOf(all));
  const groups = byGroup(parts);
  const loaded = TAGS.flatMap((tag) =>
    NAME_GROUPS.map((group) => {
      const chosen = entries.flatMap((entry) => {
        const lang = groups.get(group)!.has(keyOf(entry)) ? shownIn(entry, tag) : undefined;
        return lang === undefined ? [] : [[entry, lang] as const];
      });
      return [`${tag}-${group}`, listsOf(chosen)] as const;
    }),
  );
  const rest = entries.flatMap((entry) => {
    const shown: readonly string[] = ['en', ...TAGS.flatMap((tag) => shownIn(entry, tag) ?? [])];
    const others = Object.keys(entry.names).filter((tag) => !shown.includes(tag));
    return others.map((tag) => [entry, tag] as const);
  });
  return new Map([...loaded, ['rest', listsOf(rest)]]);
}
