import type { Observation } from '../../schema/claim.ts';
import { SeriesBuilder } from '../../series/series-builder.ts';
import { tellDuplicates } from '../report/duplicates.ts';
import type { IssueList } from '../report/issue-list.ts';
import type { Found } from '../report/result.ts';
import type { SourceList } from '../report/source-list.ts';
import type { CellData } from '../report/table-like.ts';
import { cited, type CitedInRow } from './cited.ts';
import {
  areOwn,
  isNumberField,
  isRecordField,
  isRemarkField,
  isSourceField,
  isStatementField,
} from '../judge/fields.ts';
import type { NamedColumn } from './headers.ts';
import { namedColumns, widthOf } from './headers.ts';
import { Implied } from './implied.ts';
import { NumberCell } from './number-cell.ts';
import { periodJudge } from './period-judge.ts';
import { nextRecord } from './records.ts';
import { IdCell, NamelessCell, RecordCell, RemarkCell } from './row-cells.ts';
import { saidInCell } from './said-in-cell.ts';
import type { CsvScanner } from './scanner.ts';
import { sourceCells, type SourceCell } from './source-cell.ts';
import { StatementRows } from './statement-rows.ts';
import type { CellTaker, Taking } from './taking.ts';
import { takeUsual } from '../judge/usual.ts';
import { tellUnits } from './units-told.ts';
import { ValueCell } from './value-cell.ts';
import { WordCell } from './word-cell.ts';
import { codeJudgeOf, judgeOf } from '../judge/word-judge.ts';
import { takeUnitScale } from './unit-scale.ts';

/**
 * Reads a table with an observation a row into a series. A row with links or an editor's note is a record of its own, one with words
 * in place of a number is a statement. Rows that cannot be used are told and left out.
 */
export class LongCsv {
  readonly #taking: Taking;
  readonly #sources: SourceList;
  readonly #delimiter: string;
  readonly #cells: CellTaker[] = [];
  readonly #records: RecordCell[] = [];
  readonly #observations: Observation[] = [];
  readonly #implied: Implied;
  /** The line of each row of the series. */
  readonly #lines: number[] = [];
  /** The line of each row that became a record. */
  readonly #recordLines: number[] = [];
  readonly #statements: StatementRows;
  readonly #ofSources: readonly SourceCell[];
  #id: IdCell | undefined;
  #unit: { readonly cell: WordCell; readonly column: number } | undefined;
  #value!: ValueCell;

  /** The scanner stands at the headers. */
  constructor(
    csv: CsvScanner,
    delimiter: string,
    sources: SourceList,
    given: CellData | undefined,
    issues: IssueList,
  ) {
    const headers = csv.fields().map((header) => header.trim());
    this.#taking = { csv, rows: new SeriesBuilder(), issues, headers };
    this.#sources = sources;
    this.#delimiter = delimiter;
    takeUsual(this.#taking.rows, given, sources, issues);
    const columns = namedColumns(headers, csv, issues);
    const judges = areOwn(headers) ? judgeOf : codeJudgeOf;
    for (const column of columns) this.#column(column, judges);
    this.#ofSources = sourceCells(this.#taking, columns, sources);
    for (let column = widthOf(headers); column < headers.length; column++)
      this.#cells.push(new NamelessCell(this.#taking, column));
    this.#statements = new StatementRows(this.#taking, columns, sources, judges);
    // After the columns it reads what other cells say, and what they leave open.
    this.#implied = new Implied(this.#taking.rows);
  }

  /** What is found in the rows. */
  read(): Found {
    const { csv, rows, issues, headers } = this.#taking;
    while (nextRecord(csv, headers.length, issues)) {
      for (const cell of this.#ofSources) cell.take();
      if (this.#statements.take()) continue;
      if (!this.#takeRow()) this.#forget();
      else if (!this.#lift()) {
        this.#value.keep();
        this.#lines.push(csv.line);
        rows.next();
      }
    }
    this.#value.settle(this.#delimiter);
    const { decimals } = this.#value;
    if (decimals !== undefined && !rows.has('decimals')) rows.numbers('decimals', decimals);
    const series = rows.build(this.#sources.document.id);
    const placeOf = (row: number): string => `line ${this.#lines[row]!}`;
    if (series) tellDuplicates(series, placeOf, issues);
    const records = { observations: this.#observations, lines: this.#recordLines };
    tellUnits(series, records, placeOf, issues);
    const { statements } = this.#statements;
    return { observations: this.#observations, series: series ? [series] : [], statements };
  }

  #column({ column, field }: NamedColumn, judges: typeof codeJudgeOf): void {
    const taking = this.#taking;
    if (isStatementField(field) || isSourceField(field)) return;
    if (field === 'value')
      this.#value = new ValueCell(taking, column, (written) => saidInCell(taking, column, written));
    else if (field === 'id') this.#cells.push((this.#id = new IdCell(taking, column)));
    else if (isNumberField(field)) {
      // The column is there even where it is empty: then nothing is made up for it.
      taking.rows.numbers(field);
      this.#cells.push(new NumberCell(taking, column, field));
    } else if (isRecordField(field)) this.#records.push(new RecordCell(taking, column, field));
    else if (isRemarkField(field))
      this.#cells.push(new RemarkCell(taking, column, field, judgeOf(field, this.#sources)));
    else {
      const usual = judges(field, this.#sources);
      const judge = field === 'period' ? periodJudge(taking.csv, this.#delimiter, column, usual) : usual;
      const cell = new WordCell(taking, column, taking.rows.words(field), judge);
      this.#cells.push(cell);
      if (field === 'unit') this.#unit = { cell, column };
    }
  }

  /** All cells are taken, so that everything that is wrong with the row is told. */
  #takeRow(): boolean {
    let isGood = true;
    for (const cell of this.#cells) isGood = cell.take() && isGood;
    const { cell, column = 0 } = this.#unit ?? {};
    if (cell?.scale !== undefined) takeUnitScale(this.#taking, column, cell.scale);
    // Behind the unit: a power of ten in the cell of the value counts more.
    isGood = this.#value.take() && isGood;
    return isGood && this.#implied.take(this.#taking.csv.line, this.#taking.issues);
  }

  /** Whether the row became a record. */
  #lift(): boolean {
    const said = this.#records.flatMap((cell) => cell.said());
    const { csv, rows } = this.#taking;
    const id = this.#id?.id ?? '';
    if (said.length === 0) {
      if (id !== '') rows.name(id);
      return false;
    }
    this.#value.forget();
    const document = this.#sources.document.id;
    const { read, furtherSources, ...others } = Object.fromEntries(said) as CitedInRow;
    const row = rows.lift();
    const sources = cited(row.sources?.[0] ?? { source: document }, { read, furtherSources }, this.#sources);
    this.#recordLines.push(csv.line);
    // Every field that an observation needs has a column; types cannot see it through the columns.
    this.#observations.push({
      ...row,
      ...others,
      sources,
      id: id || `${document}-${csv.line}`,
    } as Observation);
    return true;
  }

  #forget(): void {
    this.#value.forget();
    this.#taking.rows.drop();
  }
}
