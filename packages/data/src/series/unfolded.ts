import type { Dataset } from '../schema/dataset.ts';
import { lengthOf, observationAt } from './observation-at.ts';

/** The dataset with every row of its series as a record of its own, behind the others: for who reads records only. */
export function unfolded(dataset: Dataset): Dataset {
  const rows = dataset.series.flatMap((series) =>
    [...Array(lengthOf(series)).keys()].map((row) => observationAt(series, row)),
  );
  return rows.length === 0
    ? dataset
    : { ...dataset, observations: [...dataset.observations, ...rows], series: [] };
}
