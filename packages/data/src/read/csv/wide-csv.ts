import type { IssueList } from '../report/issue-list.ts';
import type { CellLike, TableLike } from '../report/table-like.ts';
import { nextRecord } from './records.ts';
import type { CsvScanner } from './scanner.ts';
import { beginsRemark } from '../term/remark.ts';
import { isSpaced } from './bare-titles.ts';
import type { Title } from './titles.ts';

/** Delimited text as a table, and the line on which each of its rows begins. */
export interface CsvTable {
  readonly table: TableLike;
  readonly lines: readonly number[];
}

/** Whether a record is a source or a note in whose words a delimiter stands bare, `Source: BNS, 2024`, and no row of that name. */
function isBareRemark(csv: CsvScanner, headers: readonly string[]): boolean {
  if (csv.count === 1 || csv.fault || !beginsRemark(csv.field(0))) return false;
  const isOfWidth = csv.count === headers.length || !/[:：]/.test(csv.field(0));
  return isOfWidth ? isSpaced(csv.fields()) && !isSpaced(headers) : true;
}

/** Takes all records from the present one on, which holds the headers. Titles stand above them, in the first of as many cells. */
export function csvTable(csv: CsvScanner, issues: IssueList, titles: readonly Title[] = []): CsvTable {
  const cells = (): CellLike[] => csv.fields().map((text) => ({ text }));
  const columns = csv.count;
  const headers = csv.fields();
  const rest = headers.slice(1);
  const rows = [...titles.map(({ text }) => [{ text }, ...rest.map(() => ({ text: '' }))]), cells()];
  const lines = [...titles.map(({ line }) => line), csv.line];
  while (nextRecord(csv, columns, issues, (record) => isBareRemark(record, headers))) {
    rows.push(cells());
    lines.push(csv.line);
  }
  return { table: { rows }, lines };
}
