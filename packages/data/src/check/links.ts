import { received } from '../schema/received.ts';
import type { Placed } from './placed.ts';
import type { Told } from './told.ts';

/** Something that may name others as contradicting or related, and take their names in return. */
export interface Linked {
  readonly id: string;
  readonly path: string;
  readonly links: Readonly<Record<string, unknown>>;
  readonly put: (kind: string, ids: readonly string[]) => void;
}

/** The observations, statements, relations and events among the records. */
export function linkedRecords(records: readonly Placed[]): Linked[] {
  return records
    .filter(({ kind }) => kind === 'assertion')
    .map(({ record, path, id }) => ({
      id,
      path,
      links: record,
      put: (kind, ids) => void (record[kind] = ids),
    }));
}

/** Takes away links of a record to itself, which say nothing: it neither contradicts itself nor is made of itself. Each is told. */
function parted({ id, path, links, put }: Linked, told: Told): void {
  for (const kind of ['conflictsWith', 'related', 'inputs']) {
    const ids = links[kind] as readonly string[] | null | undefined;
    if (!ids?.includes(id)) continue;
    told.tell('link-to-itself', `${path}.${kind}`, `other records than ${received(id)}`, id, 'warning');
    put(
      kind,
      ids.filter((other) => other !== id),
    );
  }
}

/**
 * Puts every link on both sides and takes away those to what is not there. A contradiction that only one side names is
 * completed, and told: it would otherwise be seen from one side only.
 */
export function balance(all: readonly Linked[], told: Told): void {
  for (const each of all) parted(each, told);
  const byId = new Map(all.map((each) => [each.id, each]));
  for (const kind of ['conflictsWith', 'related']) {
    const named = new Map<string, Set<string>>();
    for (const { id, links } of all) {
      const ids = links[kind] as readonly string[] | null | undefined;
      if (ids) named.set(id, new Set(ids.filter((other) => byId.has(other))));
    }
    for (const [id, others] of named) {
      for (const other of others) {
        const back = named.get(other) ?? new Set();
        if (back.has(id)) continue;
        named.set(other, back.add(id));
        const expected = `also ${received(id)}, because ${byId.get(id)!.path} names this record`;
        told.tell('one-sided', `${byId.get(other)!.path}.${kind}`, expected, undefined, 'warning');
      }
    }
    for (const [id, others] of named) byId.get(id)!.put(kind, [...others]);
  }
}
