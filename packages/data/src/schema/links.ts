import type { Issue } from './issue.ts';
import type { Placed } from './placed.ts';
import { received } from './received.ts';

const KINDS = ['conflictsWith', 'related'] as const;

interface Linked {
  readonly id: string;
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
}

const LINKED: readonly string[] = ['observations', 'statements', 'relations', 'events'];

/**
 * The records with every link on both sides and none to what is not there. A contradiction that only one side
 * names is completed, and told: it would otherwise be seen from one side only.
 */
export function balanced(records: readonly Placed[], issues: Issue[]): readonly Placed[] {
  const byId = new Map(
    records.filter(({ list }) => LINKED.includes(list)).map((each) => [each.record.id, each]),
  );
  const added = new Map<string, Linked>();
  for (const kind of KINDS) {
    for (const { record, path } of byId.values()) {
      for (const other of (record as Linked)[kind] ?? []) {
        const back = byId.get(other);
        if (!back || ((back.record as Linked)[kind] ?? []).includes(record.id)) continue;
        issues.push(oneSided(`${back.path}.${kind}`, record.id, path));
        const sofar = added.get(other) ?? { id: other };
        added.set(other, { ...sofar, [kind]: [...(sofar[kind] ?? []), record.id] });
      }
    }
  }
  return records.map((placed) =>
    LINKED.includes(placed.list)
      ? { ...placed, record: tidied(placed.record, added.get(placed.record.id), byId) }
      : placed,
  );
}

function oneSided(path: string, id: string, from: string): Issue {
  return {
    code: 'one-sided',
    path,
    expected: `also ${received(id)}, because ${from} names this record`,
    received: 'a link on one side only',
    severity: 'warning',
  };
}

function tidied(record: Linked, added: Linked | undefined, known: ReadonlyMap<string, Placed>): Linked {
  const own = KINDS.flatMap((kind) => {
    const all = [...new Set([...(record[kind] ?? []), ...(added?.[kind] ?? [])])];
    const there = all.filter((id) => known.has(id));
    return all.length === 0 ? [] : [[kind, there] as const];
  });
  return { ...record, ...Object.fromEntries(own) };
}
