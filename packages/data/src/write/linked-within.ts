import type { Dataset } from '../schema/dataset.ts';

/** The lists whose records name each other. */
const LISTS = ['observations', 'statements', 'relations', 'events'] as const;

type Lists = Pick<Dataset, (typeof LISTS)[number]>;

interface Linked {
  readonly id: string;
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
  readonly inputs?: readonly string[] | undefined;
}

const LINKS = ['conflictsWith', 'related', 'inputs'];

/** The same lists, each record of which is changed. */
const mapped = <Some extends Lists>(lists: Some, change: (record: Linked) => Linked): Some => ({
  ...lists,
  ...Object.fromEntries(LISTS.map((list) => [list, lists[list].map(change)])),
});

const allOf = (lists: Lists): readonly Linked[] => LISTS.flatMap((list): readonly Linked[] => lists[list]);

/** The same lists, where who contradicts or concerns another is named by it too. */
export function linkedBack<Some extends Lists>(lists: Some): Some {
  const all = allOf(lists);
  const back = { conflictsWith: namersOf('conflictsWith', all), related: namersOf('related', all) };
  return mapped(lists, (record) => mutual(record, back));
}

/**
 * The same lists with no link that leads out of them; a list of links that is left empty is left out. Links go both ways: parts of a dataset
 * know only what they hold themselves.
 */
export function linkedWithin<Some extends Lists>(lists: Some): Some {
  const known = new Set(allOf(lists).map(({ id }) => id));
  return mapped(linkedBack(lists), (record) => linked(record, known));
}

type Mutual = 'conflictsWith' | 'related';

/** Who names a record in a field, by the id of the record. */
function namersOf(field: Mutual, all: readonly Linked[]): ReadonlyMap<string, readonly string[]> {
  const namers = new Map<string, string[]>();
  for (const one of all)
    for (const id of one[field] ?? []) {
      const known = namers.get(id);
      if (known) known.push(one.id);
      else namers.set(id, [one.id]);
    }
  return namers;
}

/** A record that names whoever names it. */
function mutual<T extends Linked>(
  record: T,
  back: Readonly<Record<Mutual, ReadonlyMap<string, readonly string[]>>>,
): T {
  const both = (field: Mutual): Pick<Linked, Mutual> => {
    const named = back[field].get(record.id);
    return named ? { [field]: [...new Set([...(record[field] ?? []), ...named])] } : {};
  };
  return { ...record, ...both('conflictsWith'), ...both('related') };
}

function linked<T extends Linked>(record: T, known: ReadonlySet<string>): T {
  const fields = Object.entries(record).map(([field, value]) => [
    field,
    LINKS.includes(field) ? (value as readonly string[]).filter((id) => known.has(id)) : value,
  ]);
  return Object.fromEntries(fields.filter(([field, value]) => !LINKS.includes(field) || value.length)) as T;
}
