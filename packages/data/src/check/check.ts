import { checkRecords, type Checked } from './check-records.ts';
import { seriesIn } from './series-in.ts';

/**
 * Judges whatever is given as a dataset of `format: 1`, and never throws. A record or a row that cannot be used is left
 * out with an `error`, the others stay; a `warning` is on what stays. Text stays text: markup in it is neither removed nor believed.
 */
export const check = (input: unknown): Checked => checkRecords(input, seriesIn);
