import type { Dataset } from './dataset.ts';
import { once, type Identified } from './once.ts';

/** The lists of a dataset, by name, in the order in which they are written. */
export const LISTS = [
  'sources',
  'observations',
  'series',
  'statements',
  'actors',
  'relations',
  'events',
  'products',
  'nodes',
  'legs',
  'corridors',
] as const satisfies readonly (keyof Dataset)[];

/**
 * Parts of one dataset put together, under the id and title of the first. Where two parts hold a record of
 * one id, the earlier part's record stands: give the part with the fuller record first.
 */
export function merge(first: Dataset, ...others: readonly Dataset[]): Dataset {
  const parts = [first, ...others];
  const lists = LISTS.map((list) => [list, once(parts.flatMap((part): readonly Identified[] => part[list]))]);
  return { ...first, ...(Object.fromEntries(lists) as Pick<Dataset, (typeof LISTS)[number]>) };
}
