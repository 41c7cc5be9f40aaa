import type { SeriesBuilder } from '../../series/series-builder.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { CsvScanner } from './scanner.ts';
import type { Fault } from '../judge/word-judge.ts';

/** Where cells are taken from and where what they say goes. */
export interface Taking {
  readonly csv: CsvScanner;
  readonly rows: SeriesBuilder;
  readonly issues: IssueList;
  /** The header of a column, as issues name it. */
  readonly headers: readonly string[];
}

/** Takes one cell of each record; false where it cannot be understood, which is told. */
export interface CellTaker {
  take(): boolean;
}

/** The place of a cell of the present record. */
export function placeOf({ csv, headers }: Taking, column: number): string {
  return `line ${csv.line}, column "${headers[column]}"`;
}

/** Tells what is wrong with a cell; always false. */
export function tell(taking: Taking, column: number, { code, expected }: Fault): false {
  taking.issues.error(code, placeOf(taking, column), expected, taking.csv.field(column).trim());
  return false;
}
