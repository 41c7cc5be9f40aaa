import { borrowing, type Names } from './borrowing.ts';
import type { Places } from './lent.ts';
import { common, look, type Seen } from './look.ts';
import { smallLit } from './small-lit.ts';
import { squeeze } from './squeeze.ts';

/** A file that is loaded on demand, before it is built. */
export interface Later extends Seen {
  /** What every script that loads it has. */
  readonly held: Names;
}

async function lookLater(source: string, askers: readonly Seen[]): Promise<Later> {
  const held = common(askers);
  const seen = await look(source, [borrowing(held), smallLit(), squeeze()]);
  const [lost] = askers.length ? [] : seen.borrows;
  if (lost) throw new Error(`${source} needs ${lost}, but no script of a page loads it`);
  return { ...seen, held };
}

/**
 * All files that are loaded on demand, by source. One that a script of a page asks for borrows what all such scripts have;
 * one that only another such file asks for borrows nothing.
 */
export async function allLater(scripts: readonly Seen[]): Promise<ReadonlyMap<string, Later>> {
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
        ),
      );
    asked = fresh.flatMap((source) => found.get(source)?.asks ?? []);
  }
  return found;
}

/** One list for all: a file is the same whichever script loads it. */
export function placesOf(later: Iterable<Later>): Places {
  const values = new Set([...later].flatMap(({ borrows }) => borrows));
  return new Map([...values].sort().map((value, place) => [value, place]));
}
