import type { IssueList } from '../report/issue-list.ts';
import type { CellLike, TableLike } from '../report/table-like.ts';
import { nextRecord } from './records.ts';
import type { CsvScanner } from './scanner.ts';
import type { Title } from './titles.ts';

/** Delimited text as a table, and the line on which each of its rows begins. */
export interface CsvTable {
  readonly table: TableLike;
  readonly lines: readonly number[];
}

/** Takes all records from the present one on, which holds the headers. Titles stand above them, in the first of as many cells. */
export function csvTable(csv: CsvScanner, issues: IssueList, titles: readonly Title[] = []): CsvTable {
  const cells = (): CellLike[] => csv.fields().map((text) => ({ text }));
  const columns = csv.count;
  const rest = csv.fields().slice(1);
  const rows = [...titles.map(({ text }) => [{ text }, ...rest.map(() => ({ text: '' }))]), cells()];
  const lines = [...titles.map(({ line }) => line), csv.line];
  while (nextRecord(csv, columns, issues)) {
    rows.push(cells());
    lines.push(csv.line);
  }
  return { table: { rows }, lines };
}
