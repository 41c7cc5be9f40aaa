import { unfolded, type Dataset } from '@keruen/data';
import type { Reading } from './reading.ts';

/** Lists that a dataset written by hand may lack. */
const LISTS = [
  'sources',
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

/** A dataset that a page gave, as figures read it: every list is there, and rows of series are records. */
export const given = (data: Dataset): Reading => ({
  dataset: unfolded({ ...Object.fromEntries(LISTS.map((list) => [list, []])), ...data }),
  issues: [],
});
