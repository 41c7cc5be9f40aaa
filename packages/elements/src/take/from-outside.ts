import type { Source } from '@keruen/data';
import { pageAddress } from './address.ts';
import type { OnShow } from './takeable.ts';

/** What the reader of a table calls the table itself, among the sources that it names. */
export const TABLE = 'table';

/** A figure as it is said elsewhere: a table of “this page” is one of another page there, and is called by title and address. */
export function fromOutside<On extends Pick<OnShow, 'host' | 'figure' | 'dataset'>>(on: On): On {
  const { figure, dataset, host } = on;
  if (host.data || host.src || host.datasetId) return on;
  const outside = (sources: readonly Source[]): Source[] =>
    sources.map((one) => {
      // One that the table names itself is known by that name everywhere.
      if (one.id !== TABLE || !one.names) return one;
      const publisher = document.title || location.host;
      const title = one.title === one.publisher ? publisher : one.title;
      return { ...one, names: undefined, publisher, title, url: pageAddress(host) };
    });
  return {
    ...on,
    figure: { ...figure, sources: outside(figure.sources) },
    dataset: { ...dataset, sources: outside(dataset.sources) },
  };
}
