import type { Plugin } from 'rolldown';
import { borrowing, type Names } from './borrowing.ts';
import type { Places, Value } from './lent.ts';
import { common, look, type Seen } from './look.ts';
import { once } from './once.ts';
import { joined, onShelf, partsOf, shelfOf, shelving, sourceOf, SHELVES, type Shelf } from './shelves.ts';
import { squeeze } from './squeeze.ts';

/** A file that is loaded on demand, before it is built. */
export interface Later extends Seen {
  /** What every script that loads it has, and what lies on its shelf. */
  readonly held: Names;
  /** The shelf it takes from, as a source. */
  readonly shelf?: string;
  /** What lies on it, where it is a shelf. */
  readonly stock?: readonly Value[];
}

/** Everything that happens to the text of such a file before it is made small. */
const plugins = (held: Names, there: ReadonlySet<string>): Plugin[] => [
  borrowing(held),
  once(there),
  squeeze(),
];

async function lookLater(
  source: string,
  askers: readonly Seen[],
  there: ReadonlySet<string>,
): Promise<Later> {
  const held = common(askers);
  const seen = await look(source, plugins(held, there));
  const [lost] = askers.length ? [] : seen.borrows;
  if (lost) throw new Error(`${source} needs ${lost}, but no script of a page loads it`);
  return { ...seen, held };
}

const isHeld = (names: Names, value: Value): boolean => {
  const [module, name] = partsOf(value);
  return names.get(module)?.has(name) ?? false;
};

/** The readers of a shelf without what lies on it, and the shelf itself with what they take. */
async function shelved(
  shelf: Shelf,
  readers: readonly Later[],
  there: ReadonlySet<string>,
): Promise<readonly Later[]> {
  const lent = joined(readers.map(({ held }) => held));
  const offered = joined(readers.map(({ has }) => onShelf(shelf, has)));
  const held = joined([lent, offered]);
  const after = await Promise.all(
    readers.map(async ({ source }) => {
      const seen = await look(source, plugins(held, there));
      return { ...seen, held, shelf: sourceOf(shelf) };
    }),
  );
  const taken = new Set(after.flatMap(({ borrows }) => borrows));
  const stock = [...taken].filter((value) => !isHeld(lent, value)).sort();
  const source = sourceOf(shelf);
  const own = await look(source, [shelving(source, stock), ...plugins(lent, there)]);
  return [...after, { ...own, held: lent, stock }];
}

/**
 * All files that are loaded on demand, by source. One that a script of a page asks for borrows what all such scripts have;
 * one that only another such file asks for borrows nothing.
 */
export async function allLater(scripts: readonly Seen[]): Promise<ReadonlyMap<string, Later>> {
  const there = new Set(scripts.flatMap(({ has }) => [...has.keys()]));
  const found = new Map<string, Later>();
  let asked = scripts.flatMap(({ asks }) => asks);
  while (asked.length) {
    const fresh = [...new Set(asked)].filter((source) => !found.has(source));
    for (const source of fresh)
      found.set(
        source,
        await lookLater(
          source,
          scripts.filter(({ asks }) => asks.includes(source)),
          there,
        ),
      );
    asked = fresh.flatMap((source) => found.get(source)?.asks ?? []);
  }
  const plain = [...found.values()];
  for (const shelf of SHELVES)
    for (const later of await shelved(
      shelf,
      plain.filter(({ source }) => shelfOf(source) === shelf),
      there,
    ))
      found.set(later.source, later);
  return found;
}

/** The text of a shelf has the places of its values; that of any other file does not know them. */
export const placed = async (later: Later, places: Places): Promise<Later> =>
  later.stock
    ? {
        ...later,
        ...(await look(later.source, [
          shelving(later.source, later.stock, places),
          borrowing(later.held),
          squeeze(),
        ])),
      }
    : later;

/** One list for all: a file is the same whichever script loads it. */
export function placesOf(later: Iterable<Later>): Places {
  const values = new Set([...later].flatMap(({ borrows }) => borrows));
  return new Map([...values].sort().map((value, place) => [value, place]));
}
