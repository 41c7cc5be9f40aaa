import { LISTS, unfolded, type Dataset } from '@keruen/data';
import type { Reading } from './reading.ts';

/** A dataset that a page gave, as figures read it: every list is there, which one written by hand may lack, and rows of series are records. */
export const given = (data: Dataset): Reading => ({
  dataset: unfolded({ ...Object.fromEntries(LISTS.map((list) => [list, []])), ...data }),
  issues: [],
});
