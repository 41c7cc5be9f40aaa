import { isServer } from 'lit';
import type { Dataset } from '@keruen/data';
import { ChildTable } from './child-table.ts';
import { failed, type Reading } from './reading.ts';
import type { SourceHost } from './source-host.ts';

/** Fetched once per address and page; a failed address may be tried again by the next element. */
const fetched = new Map<string, Promise<Reading>>();

async function fetchJson(address: string): Promise<Reading> {
  const [response, { check }] = await Promise.all([fetch(address), import('@keruen/data/check')]);
  if (!response.ok)
    return failed('not-found', 'src', 'an address that answers', `${address}: ${response.status}`);
  const text = await response.text();
  try {
    return check(JSON.parse(text));
  } catch {
    return failed('malformed-json', 'src', 'dataset JSON', text);
  }
}

function fetchOnce(src: string): Promise<Reading> {
  const address = new URL(src, document.baseURI).href;
  const reading = fetched.get(address) ?? fetchJson(address);
  fetched.set(address, reading);
  reading.catch(() => fetched.delete(address));
  return reading;
}

const isDataset = (data: Dataset): boolean => data?.format === 1 && Array.isArray(data.observations);

/** The parts a shipped dataset comes in; each element needs one. */
export type Part = 'trade' | 'actors' | 'corridors';

async function ship(id: string, part: Part): Promise<Reading> {
  const { shipped } = await import('@keruen/data/datasets/shipped');
  const dataset = shipped[id];
  if (!dataset) return failed('unknown-dataset', 'dataset', Object.keys(shipped).join(', '), id);
  return { dataset: await dataset[part](), issues: [] };
}

async function readChild(table: HTMLTableElement): Promise<Reading> {
  const [{ readTable }, { tableLike }] = await Promise.all([
    import('@keruen/data/read'),
    import('./table-like.ts'),
  ]);
  return readTable(tableLike(table));
}

/**
 * Where data come from, in this order: the `data` property, `src`, the shipped `dataset`, the author's own table.
 * Only `data` can be read on a server. Nothing is fetched but what `src` asks for.
 */
export class Source {
  /** The last reading; kept while the next is on its way. */
  reading: Reading | undefined;
  pending = false;

  readonly #host: SourceHost;
  readonly #part: Part;
  readonly #child: ChildTable;
  #key: unknown;

  constructor(host: SourceHost, part: Part) {
    this.#host = host;
    this.#part = part;
    this.#child = new ChildTable(host);
  }

  /** Looks whether the author has named another source since the last time, and reads it. */
  refresh(): void {
    const { data, src, datasetId } = this.#host;
    const table = isServer || data || src || datasetId ? undefined : this.#child.table;
    const key =
      data ??
      (src ? `src ${src}` : datasetId ? `dataset ${datasetId}` : table && `table ${this.#child.version}`);
    if (key === this.#key) return;
    this.#key = key;
    this.pending = false;
    if (data)
      this.reading = isDataset(data)
        ? { dataset: data, issues: [] }
        : failed('not-a-dataset', 'data', 'a dataset of format 1', typeof data);
    else if (isServer || !key) this.reading = undefined;
    else this.#await(key, src ? fetchOnce(src) : datasetId ? ship(datasetId, this.#part) : readChild(table!));
  }

  #await(key: unknown, reading: Promise<Reading>): void {
    this.pending = true;
    reading
      .catch((error: unknown) => failed('unreadable', 'src', 'a source that can be loaded', String(error)))
      .then((result) => {
        if (key !== this.#key) return;
        this.reading = result;
        this.pending = false;
        this.#host.requestUpdate();
      });
  }
}
