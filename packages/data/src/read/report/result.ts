import type { Actor } from '../../schema/actor.ts';
import type { Observation, Product, Source, Statement } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Series } from '../../schema/series.ts';
import { received } from '../../schema/received.ts';
import type { CellData } from './table-like.ts';

/** What came of reading. `dataset` is absent only where nothing can be trusted. */
export interface ReadResult {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** What is known of a document besides its text. */
export interface ReadOptions {
  /** The name of the file or its address: dataset and source are called after it. */
  readonly name?: string | undefined;
  /** What holds for numbers of which the document says nothing else. */
  readonly given?: CellData | undefined;
}

/** What a reader found in a document. */
export interface Found {
  readonly observations?: readonly Observation[];
  readonly series?: readonly Series[];
  readonly statements?: readonly Statement[];
  readonly actors?: readonly Actor[];
  readonly products?: readonly Product[];
}

/** What was found as a dataset of its own, with the document as its first source. */
export function datasetOf(title: string, sources: readonly Source[], found: Found): Dataset {
  return {
    format: 1,
    id: sources[0]!.id,
    title,
    licence: '',
    sources,
    observations: found.observations ?? [],
    series: found.series ?? [],
    statements: found.statements ?? [],
    actors: found.actors ?? [],
    relations: [],
    events: [],
    products: found.products ?? [],
    nodes: [],
    legs: [],
    corridors: [],
  };
}

/** No dataset, for one reason. */
export function refused(code: string, expected: string, found: unknown, path = ''): ReadResult {
  return { issues: [{ code, path, expected, received: received(found), severity: 'error' }] };
}

/** The result of reading, which fails with an issue and never with an exception. */
export function guarded(expected: string, read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    return refused('unreadable', expected, String(error));
  }
}
