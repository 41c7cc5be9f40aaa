import { relativeTo, type SizeOfState } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { ChartType } from './chart-types.ts';

/** Asks as a type does, and measures what it answers by the size of the reporting state. */
export const askRelative =
  (size: SizeOfState, ask: NonNullable<ChartType['ask']> = queryRecords): NonNullable<ChartType['ask']> =>
  (dataset, asked) =>
    relativeTo(dataset, ask(dataset, asked), size);
