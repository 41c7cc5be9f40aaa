import type { Reference } from './judge.ts';
import type { Told } from './told.ts';

/** A record that its schema accepts, with the place where it stood and the ids it names. */
export interface Placed {
  readonly list: string;
  readonly kind: string;
  readonly id: string;
  readonly path: string;
  readonly record: Record<string, unknown>;
  readonly refs: readonly Reference[];
}

const ASSERTIONS = ['observations', 'statements', 'relations', 'events'];

/** What the records of a list are to others that name them. */
export function kindOf(list: string): string {
  return ASSERTIONS.includes(list) ? 'assertion' : list.slice(0, -1);
}

/** What has an id, by kind. A row of a series is an assertion, and no record. */
export class Known {
  readonly #kinds = new Map<string, Map<string, Placed | undefined>>();

  of(kind: string): Map<string, Placed | undefined> {
    const ids = this.#kinds.get(kind) ?? new Map<string, Placed | undefined>();
    this.#kinds.set(kind, ids);
    return ids;
  }

  has({ kind, id }: { readonly kind: string; readonly id: string }): boolean {
    return this.of(kind).has(id);
  }

  /** Tells an id that leads nowhere. */
  look(reference: Reference, told: Told): void {
    if (this.has(reference)) return;
    const { kind, id, path, needed } = reference;
    const kinds = kind === 'assertion' ? 'observations, statements, relations or events' : `${kind}s`;
    told.tell('unknown-id', path, `the id of one of the ${kinds}`, id, needed ? 'error' : 'warning');
  }
}

/** The first record of each id; a second one of the same kind is left out. */
export function unique(records: readonly Placed[], known: Known, told: Told): readonly Placed[] {
  return records.filter((placed) => {
    const ids = known.of(placed.kind);
    const first = ids.get(placed.id);
    if (!first) return ids.set(placed.id, placed);
    told.tell('duplicate-id', `${placed.path}.id`, `an id of its own; ${first.path} has this one`, placed.id);
    return false;
  });
}

/**
 * The records that have what they need. Leaving one out may leave others without it, so whatever goes is looked up among what
 * others need.
 */
export function grounded(records: readonly Placed[], known: Known, told: Told): readonly Placed[] {
  const users = new Map<string, (readonly [Placed, Reference])[]>();
  for (const placed of records) {
    for (const ref of placed.refs) {
      const key = `${ref.kind}:${ref.id}`;
      if (ref.needed)
        users
          .set(key, users.get(key) ?? [])
          .get(key)!
          .push([placed, ref]);
    }
  }
  const lost = [...users.values()].filter(([first]) => !known.has(first![1]));
  const given = new Set(lost);
  for (const each of lost) {
    for (const [placed, ref] of each) {
      const goes = known.of(placed.kind).delete(placed.id);
      if (goes || given.has(each)) known.look(ref, told);
      if (goes) lost.push(users.get(`${placed.kind}:${placed.id}`) ?? []);
    }
  }
  return records.filter((placed) => known.has(placed));
}
