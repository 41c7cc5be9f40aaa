import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import type { Observation, Source } from '../schema/claim.ts';
import type { Actor } from '../schema/actor.ts';
import type { TableLike } from './table-like.ts';

/** What came of reading. `dataset` is absent only where nothing can be trusted. */
export interface ReadResult {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** Id of the source that stands for the table itself. */
export const TABLE = 'table';

const LINK = /^https?:\/\/[^\s<>"]+$/i;

/** The sources of a table: the table itself, and each name or address that a `data-source` gives. */
export class SourceList {
  readonly #names = new Map<string, string>();

  /** Id of the source of that name; of the table itself where there is none. */
  idOf(name: string | undefined): string {
    const text = name?.trim();
    if (!text) return TABLE;
    const id = this.#names.get(text) ?? `source-${this.#names.size + 1}`;
    this.#names.set(text, id);
    return id;
  }

  list(table: TableLike): readonly Source[] {
    const title = table.caption?.trim() || 'Table in this page';
    const own: Source = { id: TABLE, title, publisher: 'this page', seen: 'page' };
    const named = [...this.#names].map(([text, id]): Source => ({
      id,
      title: text,
      publisher: text,
      ...(LINK.test(text) ? { url: text } : {}),
      seen: 'none',
    }));
    return [own, ...named];
  }
}

/** Observations of a table as a dataset of their own. */
export function tableDataset(
  table: TableLike,
  observations: readonly Observation[],
  sources: SourceList,
  actors: readonly Actor[] = [],
): Dataset {
  return {
    format: 1,
    id: TABLE,
    title: table.caption?.trim() ?? '',
    licence: '',
    sources: sources.list(table),
    observations,
    series: [],
    statements: [],
    actors,
    relations: [],
    events: [],
    products: [],
    nodes: [],
    legs: [],
    corridors: [],
  };
}
