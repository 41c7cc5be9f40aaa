import type { Dataset } from './dataset.ts';

/** A dataset some of whose records have words that were put in the place of their own. */
export interface Worded {
  readonly notice?: readonly string[] | undefined;
}

/** What is to be said wherever a dataset in other words is shown, if anything: that nobody has checked them. */
export const noticeOf = (dataset: Dataset | undefined): readonly string[] =>
  (dataset as Worded | undefined)?.notice ?? [];
