import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Series } from '../schema/series.ts';
import type { Nature } from '../schema/vocabulary.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';
import { wordAt } from '../series/word-at.ts';
import type { Placed } from './finding.ts';

/** Whether a row may matter, judged without making an observation of it. */
export type RowTest = (series: Series, row: number) => boolean;

/** The observations of these natures with their places, records first. Of a series only rows that may matter are read. */
export function placedObservations(
  dataset: Dataset,
  natures: readonly Nature[],
  matters: RowTest = () => true,
): readonly Placed<Observation>[] {
  const records = dataset.observations.map((record, i) => ({ record, path: `observations[${i}]` }));
  const isAsked = (nature: string | undefined): boolean => natures.some((one) => one === nature);
  const rows = dataset.series.flatMap((series, i) =>
    placedRows(
      series,
      `series[${i}]`,
      (row) => isAsked(wordOf(series, 'nature', row)) && matters(series, row),
    ),
  );
  return [...records, ...rows].filter(({ record }) => isAsked(record.nature));
}

/** The word of a row, whether its own or shared. */
export function wordOf(series: Series, field: 'nature' | 'measure', row: number): string | undefined {
  return wordAt(series, field, row) ?? series.shared[field];
}

function placedRows(
  series: Series,
  path: string,
  isAsked: (row: number) => boolean,
): readonly Placed<Observation>[] {
  const found: Placed<Observation>[] = [];
  for (let row = 0; row < lengthOf(series); row++) {
    if (isAsked(row) || series.exceptions?.[row])
      found.push({ record: observationAt(series, row), path: `${path}[${row}]` });
  }
  return found;
}
