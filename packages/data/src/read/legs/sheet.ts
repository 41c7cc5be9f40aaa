import { unguarded } from '../../value/guarded.ts';
import { dialectOf } from '../csv/dialect.ts';
import { CsvScanner } from '../csv/scanner.ts';
import { csvTable } from '../csv/wide-csv.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { TableLike } from '../report/table-like.ts';
import { columnNamed, columnsOf } from './columns.ts';
import type { Column } from './columns.ts';

/** A row of a sheet: what stands in its cells, by what their columns are about. */
export interface Row {
  /** `line 4` of a file, `row 4` of a table. */
  readonly place: string;
  /** The text of a cell, trimmed; empty where there is none. */
  readonly said: (column: Column) => string;
  /** Where that cell stands: `line 4, column "from lon"`. */
  readonly at: (column: Column) => string;
}

/** The columns a sheet has, and its rows that say something. */
export interface Sheet {
  readonly columns: ReadonlyMap<Column, number>;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

interface Line {
  readonly place: string;
  readonly cells: readonly string[];
}

function linesOf(given: string | TableLike, issues: IssueList): readonly Line[] {
  if (typeof given !== 'string')
    return given.rows.map((cells, i) => ({ place: `row ${i + 1}`, cells: cells.map(({ text }) => text) }));
  const { delimiter, start, line } = dialectOf(given, (header) => columnNamed(header) !== undefined, issues);
  const csv = new CsvScanner(given, delimiter, start, line);
  while (csv.next() && csv.isEmpty);
  if (csv.count === 0 || csv.isEmpty) return [];
  const { table, lines } = csvTable(csv, issues);
  return table.rows.map((cells, i) => ({ place: `line ${lines[i]}`, cells: cells.map(({ text }) => text) }));
}

/** Takes the first row with text for the headers; undefined where there is none. */
export function sheetOf(given: string | TableLike, issues: IssueList): Sheet | undefined {
  const [head, ...body] = linesOf(given, issues).filter(({ cells }) => cells.some((text) => text.trim()));
  if (!head) return undefined;
  const headers = head.cells;
  const columns = columnsOf(headers, head.place, issues);
  const rows = body.map(({ place, cells }): Row => {
    const text = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
    return {
      place,
      // Half of a character cannot be written to a file.
      said: (column) => unguarded(text(column).trim()).replace(/\p{Cs}/gu, '\ufffd'),
      at: (column) => {
        const header = headers[columns.get(column) ?? -1]?.trim();
        return header ? `${place}, column "${header}"` : place;
      },
    };
  });
  return { columns, headers, rows };
}
