import type { Dataset } from './dataset.ts';
import type { Issue } from './issue.ts';
import { LISTS } from './merge.ts';
import { received } from './received.ts';
import type { Named, Reference } from './references.ts';
import { REFERENCES } from './references.ts';

/** A name of one of the lists of a dataset. */
export type ListName = (typeof LISTS)[number];

/** A record that its schema accepts, with the place where it stood. */
export interface Placed {
  readonly list: ListName;
  readonly path: string;
  readonly record: { readonly id: string };
}

const KIND_OF: Readonly<Record<ListName, string>> = {
  sources: 'source',
  observations: 'assertion',
  series: 'series',
  statements: 'assertion',
  actors: 'actor',
  relations: 'assertion',
  events: 'assertion',
  products: 'product',
  nodes: 'node',
  legs: 'leg',
  corridors: 'corridor',
};

/** The first record of each id; a second one of the same kind is left out. */
export function uniqueIds(records: readonly Placed[], issues: Issue[]): readonly Placed[] {
  const seen = new Map<string, string>();
  return records.filter(({ list, path, record }) => {
    const key = `${KIND_OF[list]}:${record.id}`;
    const first = seen.get(key);
    if (first === undefined) return seen.set(key, path);
    const expected = `an id of its own; ${first} has this one`;
    issues.push({
      code: 'duplicate-id',
      path: `${path}.id`,
      expected,
      received: received(record.id),
      severity: 'error',
    });
    return false;
  });
}

/**
 * The records all of whose needed references lead somewhere. Leaving one out may leave others without what
 * they need, so this is done until nothing changes.
 */
export function grounded(records: readonly Placed[], issues: Issue[]): readonly Placed[] {
  for (let kept = records; ;) {
    const known = idsByKind(kept);
    const next = kept.filter((placed) => {
      const lost = referencesOf(placed).filter(({ kind, id, needed }) => needed && !known[kind].has(id));
      issues.push(...lost.map((reference) => unknownId(placed, reference)));
      return lost.length === 0;
    });
    if (next.length === kept.length) return next;
    kept = next;
  }
}

/** Reports references that lead nowhere but that a record can do without. */
export function reportLoose(records: readonly Placed[], issues: Issue[]): void {
  const known = idsByKind(records);
  for (const placed of records) {
    const lost = referencesOf(placed).filter(({ kind, id, needed }) => !needed && !known[kind].has(id));
    issues.push(...lost.map((reference) => unknownId(placed, reference)));
  }
}

function referencesOf({ list, record }: Placed): readonly Reference[] {
  if (!Object.hasOwn(REFERENCES, list)) return [];
  const find = REFERENCES[list as keyof typeof REFERENCES] as (
    record: Placed['record'],
  ) => readonly Reference[];
  return find(record);
}

function idsByKind(records: readonly Placed[]): Record<Named, ReadonlySet<string>> {
  const of = (kind: Named): ReadonlySet<string> =>
    new Set(records.filter(({ list }) => KIND_OF[list] === kind).map(({ record }) => record.id));
  return {
    source: of('source'),
    actor: of('actor'),
    node: of('node'),
    leg: of('leg'),
    corridor: of('corridor'),
    product: of('product'),
    assertion: of('assertion'),
  };
}

function unknownId({ path }: Placed, { kind, at, id, needed }: Reference): Issue {
  return {
    code: 'unknown-id',
    path: `${path}.${at}`,
    expected:
      kind === 'assertion' ? 'the id of an observation, statement, relation or event' : `the id of a ${kind}`,
    received: received(id),
    severity: needed ? 'error' : 'warning',
  };
}

/** The lists of a dataset made of the records. */
export function lists(records: readonly Placed[]): Pick<Dataset, ListName> {
  const entries = LISTS.map((list) => [
    list,
    records.filter((each) => each.list === list).map(({ record }) => record),
  ]);
  return Object.fromEntries(entries) as Pick<Dataset, ListName>;
}
