import { isServer } from 'lit';
import type { Dataset } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import { ChildTable } from './child-table.ts';
import { tagAround } from './language.ts';
import { prepare, prepared } from './later.ts';
import { hasContent } from './has-content.ts';
import { failed, type Reading } from './reading.ts';
import type { SourceHost } from './source-host.ts';

/** Fetched once per address and page, for maps apart, to which CSV is legs; a failed address may be tried again by the next element. */
const fetched = new Map<string, Promise<Reading>>();

async function ask(address: string, question: Question): Promise<Reading> {
  const [response, { answered }] = await Promise.all([fetch(address), import('./answered.ts')]);
  return answered(response, address, question);
}

/** Rejects where the address is none. */
async function fetchOnce(src: string, question: Question): Promise<Reading> {
  const address = new URL(src, document.baseURI).href;
  const key = `${'corridor' in question} ${address}`;
  const reading = fetched.get(key) ?? ask(address, question);
  fetched.set(key, reading);
  reading.catch(() => fetched.delete(key));
  return reading;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isDataset = (data: Dataset): boolean => data?.format === 1;

/** Whether figures can read it as it is: they read records, and of every kind a list. */
const isWhole = ({ series, observations, corridors }: Dataset): boolean =>
  !series?.length && !!observations && !!corridors;

/** What reads a dataset whose rows are columns, or that lacks lists; loaded where a page gives such a one. */
const rows = () => import('./given.ts');

/** Makes ready what a server needs to draw a dataset with series. */
export const loadSeries = (): Promise<void> => prepare(rows);

/** A server that has not loaded what it takes draws nothing: a part of the rows would say what is not true. */
function readAtOnce(data: Dataset): Reading {
  if (!isServer || isWhole(data)) return { dataset: data, issues: [] };
  const reader = prepared(rows);
  return (
    reader?.given(data) ?? failed('series', 'data', 'loadSeries() before, or unfolded(dataset)', data.id)
  );
}

async function ship(id: string, question: Question, lang: string): Promise<Reading> {
  // What a chart asks is in parts with numbers, whose table is two thirds of that of all.
  if ('measure' in question) return (await import('@keruen/data/datasets/numbers')).load(id, question, lang);
  return (await import('@keruen/data/datasets/shipped')).load(id, question, lang);
}

async function readChild(table: HTMLTableElement, host: SourceHost): Promise<Reading> {
  const { readHtml } = await import('./table-like.ts');
  return readHtml(table, host);
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
  readonly #child: ChildTable;
  #key: unknown;

  constructor(host: SourceHost) {
    this.#host = host;
    this.#child = new ChildTable(host);
  }

  /** Looks whether the author has named another source since the last time, and reads it. */
  refresh(): void {
    const { data, src, datasetId } = this.#host;
    if (data) return this.#take(data);
    if (isServer) return;
    const question = this.#host.question();
    if (src) return this.#await(`src ${src}`, () => fetchOnce(src, question));
    // Words of the facts are in the digits of the figure.
    const lang = tagAround(this.#host) + (this.#host.numerals === 'latn' ? '-u-nu-latn' : '');
    // Not as JSON: a framework may hand on a BigInt.
    const asked = [lang, ...Object.entries(question)].join(' ');
    if (datasetId) return this.#await(`dataset ${datasetId} ${asked}`, () => ship(datasetId, question, lang));
    const { table, version } = this.#child;
    // One flow may name what a plain column holds.
    const { flow } = this.#host;
    if (table) return this.#await(`table ${version} ${asked} ${flow}`, () => readChild(table, this.#host));
    this.#key = undefined;
    this.pending = false;
    // Words of the author's stand for themselves; where there are none either, a reader would find a gap.
    this.reading = hasContent(this.#host)
      ? undefined
      : failed('no-data', 'dataset', 'dataset, src, data, or a table inside', '');
  }

  #take(data: Dataset): void {
    if (data === this.#key) return;
    if (isDataset(data) && !isWhole(data) && !isServer)
      return this.#await(data, async () => (await rows()).given(data));
    this.#key = data;
    this.pending = false;
    this.reading = isDataset(data)
      ? readAtOnce(data)
      : failed(
          'not-a-dataset',
          'data',
          'a dataset of format 1',
          Array.isArray(data) ? 'a list' : typeof data,
        );
  }

  #await(key: unknown, read: () => Promise<Reading>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.pending = true;
    read()
      .catch((error: unknown) =>
        failed(
          'unreadable',
          typeof key === 'string' ? key.split(' ')[0]! : 'data',
          'a source that can be loaded',
          wordsOf(error),
        ),
      )
      .then((result) => {
        if (key !== this.#key) return;
        this.reading = result;
        this.pending = false;
        this.#host.requestUpdate();
      });
  }
}
