import type { Dataset } from '../../schema/dataset.ts';
import { holdingsOf } from './all-holdings.ts';
import { breakdownOf, type Breakdown } from './breakdown-of.ts';
import { recordsOf } from './holdings.ts';
import { queryRecords } from './query-of.ts';
import { queryAll } from './query.ts';
import type { Rows } from './rows.ts';
import { guarded } from './guarded.ts';

/**
 * Partners or products as parts of a whole: as `query()` answers, but where each is asked for (`*`) without those of which
 * parts are there too. Only official figures are summed; claims about what is summed become notes. A sum is missing where one of its
 * parts is. A single other one stands by itself.
 */
export const breakdown = (dataset: Dataset, asked: Breakdown): Rows =>
  guarded(
    dataset,
    asked,
    (whole) => breakdownOf(whole, holdingsOf(whole).find, queryAll(whole, asked), asked),
    {},
  );

/** As `breakdown()`, of the records of a dataset alone: what is loaded where there are no series, or where they were unfolded. */
export const breakdownRecords = (dataset: Dataset, asked: Breakdown): Rows =>
  breakdownOf(dataset, recordsOf(dataset).find, queryRecords(dataset, asked), asked);
