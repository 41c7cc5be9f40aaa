import type { Dataset } from '../schema/dataset.ts';
import { writeClaims } from './claims-csv.ts';
import { csvOfRecords } from './csv-rows.ts';
import { extract } from './extract.ts';
import { linkedBack } from './linked-within.ts';
import { withRemarks } from './remark-rows.ts';
import { shownIn, type Answer } from './shown.ts';

/**
 * What a figure shows as CSV. Numbers have a row each, with the columns of `writeCsv`; what is claimed without a number, and legs with their
 * status, those of `writeClaims`, and then what must be known of the picture. A row says what contradicts it, also where that has no row.
 */
export function writeAnswer(answer: Answer, dataset: Dataset, remarks: readonly string[] = []): string {
  const shown = shownIn(answer, dataset);
  const { corridors, ...around } = extract(dataset, shown, dataset.title);
  const own = { ...around, ...linkedBack(shown), corridors };
  if ('rows' in answer) return csvOfRecords(own);
  const claims = writeClaims(own, 'routes' in answer ? answer : undefined);
  return withRemarks(claims, remarks);
}
