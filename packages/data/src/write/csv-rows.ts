import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';
import { ALWAYS, COLUMNS, type Written } from './csv-fields.ts';
import { csvText, usedColumns } from './csv-text.ts';

/** What stands in rows: all observations, those of series included, and statements. */
export const writtenOf = (dataset: Dataset): readonly Written[] => [
  ...observationsOf(dataset),
  ...dataset.statements,
];

function observationsOf({ observations, series }: Dataset): readonly Observation[] {
  return [
    ...observations,
    ...series.flatMap((each) =>
      Array.from({ length: lengthOf(each) }).map((_, row) => observationAt(each, row)),
    ),
  ];
}

/** The cells of each row, in the order of `COLUMNS`. */
export function cellsOf(dataset: Dataset): readonly (readonly string[])[] {
  const sources = new Map(dataset.sources.map((one) => [one.id, one]));
  return writtenOf(dataset).map((each) => COLUMNS.map(([, cell]) => cell(each, sources)));
}

/** Headers and rows as text; columns in which no row says anything are left out. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  csvText(usedColumns([COLUMNS.map(([header]) => header), ...rows], ALWAYS));

/** The text that `writeCsv` gives, without what it cannot hold: for a page that offers it to readers. */
export const csvOfRecords = (dataset: Dataset): string => textOfRows(cellsOf(dataset));
