import type { Dataset } from '../../schema/dataset.ts';
import { parsePeriod } from '../../value/period.ts';
import { latest } from './cited.ts';

/** The date asked for; where that is none, the last the dataset knows: the one it gives, else the latest of its sources. */
export function dateOf({ asOf, sources }: Dataset, asked: string | undefined): string {
  if (asked && parsePeriod(asked)) return asked;
  return asOf ?? latest(sources.map(({ date }) => date)) ?? '9999';
}
