import { readFacts } from './facts.ts';
import type { Links } from './facts-shapes.ts';

interface Linked {
  readonly id: string;
  readonly conflictsWith?: readonly string[] | undefined;
  readonly related?: readonly string[] | undefined;
}

type Kind = 'conflictsWith' | 'related';

/** The links between records, both those of the facts and those of links.json, on both sides. */
export class LinkTable {
  readonly #pairs: Record<Kind, Map<string, Set<string>>> = { conflictsWith: new Map(), related: new Map() };

  /** `records` are all that may be linked; a link to anything else is left out, one of links.json stops the build. */
  constructor(records: readonly Linked[]) {
    const known = new Set(records.map((record) => record.id));
    for (const record of records) {
      for (const kind of ['conflictsWith', 'related'] as const) {
        for (const other of record[kind] ?? []) if (known.has(other)) this.#add(kind, record.id, other);
      }
    }
    for (const { a, b, link } of readFacts<Links>('links.json').links) {
      for (const id of [a, b]) if (!known.has(id)) throw new Error(`links.json: no record "${id}"`);
      this.#add(link, a, b);
    }
  }

  #add(kind: Kind, a: string, b: string): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#pairs[kind].get(from) ?? new Set<string>();
      this.#pairs[kind].set(from, others.add(to));
    }
  }

  /** The record with all its links, in order of id, or with none. */
  applied<T extends Linked>(record: T): T {
    return {
      ...record,
      conflictsWith: this.#others('conflictsWith', record.id),
      related: this.#others('related', record.id),
    };
  }

  #others(kind: Kind, id: string): readonly string[] | undefined {
    const others = this.#pairs[kind].get(id);
    return others && [...others].sort();
  }
}
