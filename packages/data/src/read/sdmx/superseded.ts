import { nextRecord } from '../csv/records.ts';
import { CsvScanner } from '../csv/scanner.ts';
import { IssueList } from '../report/issue-list.ts';
import { actionIn } from './action.ts';
import type { SdmxColumns } from './csv-columns.ts';

/** A cell that may say that its row takes the place of another. */
const REPLACES = /[,;\t|"]\s*(?:R|M|replace|merge)\s*[,;\t|"]/i;

/**
 * Lines of rows that a later row of the same key takes the place of: one of action `R` (replace), or `M` (merge) with a value
 * (SDMX-CSV 2.0). Rows of other actions stand beside each other.
 */
export function supersededLines(
  text: string,
  delimiter: string,
  { action, structure, value, codes }: SdmxColumns,
): ReadonlySet<number> {
  const lines = new Set<number>();
  if (action === -1 || !REPLACES.test(text)) return lines;
  const csv = new CsvScanner(text, delimiter, text.startsWith('\ufeff') ? 1 : 0);
  csv.next();
  const count = csv.count;
  const key = [structure, ...codes.filter(({ isDimension }) => isDimension).map(({ column }) => column)];
  const last = new Map<string, number>();
  const unused = new IssueList();
  while (nextRecord(csv, count, unused)) {
    const does = actionIn(csv.field(action));
    const hasValue = csv.field(value).trim() !== '';
    if (does === 'D' || (does === 'M' && !hasValue)) continue;
    const figure = JSON.stringify(key.map((column) => csv.field(column).trim()));
    const before = last.get(figure);
    if (before !== undefined && (does === 'R' || does === 'M')) lines.add(before);
    last.set(figure, csv.line);
  }
  return lines;
}
