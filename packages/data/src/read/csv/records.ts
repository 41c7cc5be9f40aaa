import type { IssueList } from '../report/issue-list.ts';
import type { CsvScanner } from './scanner.ts';

/** Signs up to this one leave no mark. */
const SPACE = 32;

const FAULTS = {
  'unclosed-quote': 'a closing quote; what stands behind the opening one is left out',
  'stray-quote': 'a delimiter or the end of the line behind a closing quote',
};

/**
 * Goes to the next record that can be used, and tells of those that cannot: with quotes that do not fit, or with more cells than
 * there are headers, of which nobody knows where they belong. Empty lines, and those of blank cells, are passed over. A record with fewer cells is told and kept. What is no row at all may be left out.
 */
export function nextRecord(
  csv: CsvScanner,
  columns: number,
  issues: IssueList,
  isNoRow?: (csv: CsvScanner) => boolean,
): boolean {
  while (csv.next()) if (!isBlank(csv) && !isNoRow?.(csv) && isUsable(csv, columns, issues)) return true;
  return false;
}

/** Whether no cell holds anything: spreadsheets fill a file up with such lines. */
export function isBlank(csv: CsvScanner): boolean {
  if (csv.isEmpty) return true;
  const isFilled = csv.starts[0]! < csv.ends[0]! && csv.text.charCodeAt(csv.starts[0]!) > SPACE;
  if (csv.fault !== undefined || isFilled) return false;
  return csv.fields().every((text) => text.trim() === '');
}

function isUsable(csv: CsvScanner, columns: number, issues: IssueList): boolean {
  if (csv.fault === undefined && csv.count === columns) return true;
  const place = `line ${csv.line}`;
  if (csv.fault) {
    issues.error(csv.fault, place, FAULTS[csv.fault], csv.field(csv.count - 1));
    return false;
  }
  const expected = `${columns} cells, as there are headers`;
  const found = `${csv.count} cells`;
  const isLong = csv
    .fields()
    .slice(columns)
    .some((text) => text.trim() !== '');
  issues.add({
    code: 'ragged-row',
    path: place,
    expected,
    received: found,
    severity: isLong ? 'error' : 'warning',
  });
  return !isLong;
}
