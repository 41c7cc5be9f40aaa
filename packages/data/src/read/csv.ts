import type { Issue } from '../schema/issue.ts';
import { countBareTitles } from './csv/bare-titles.ts';
import { dialectOf } from './csv/dialect.ts';
import { areLong, areOfRows, fieldNamed } from './judge/fields.ts';
import { LongCsv } from './csv/long-csv.ts';
import { CsvScanner } from './csv/scanner.ts';
import { titlesAbove } from './csv/titles.ts';
import { csvTable } from './csv/wide-csv.ts';
import { gridOf } from './table/grid.ts';
import { IssueList } from './report/issue-list.ts';
import { actorsIn, productsIn } from './term/named-in.ts';
import { insteadOfRows } from './table/no-rows.ts';
import { datasetOf, guarded, refused } from './report/result.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';
import { documentSource, SourceList } from './report/source-list.ts';
import { readWide } from './table/wide.ts';

const LONG = 'headers `period` and `value`, as a table needs that has an observation a row';
const ROWS = 'a line of headers and lines of numbers';

/**
 * Reads delimited text: commas, semicolons, tabs or bars between cells, any line ends, quotes as in RFC 4180. Long, where the headers
 * are names of fields with `period` and `value` among them: an observation a row, in one series, or a statement, where `text` stands in place of `value`. Wide, as a table of a page: periods
 * in the first column or row. Never throws; issues name the line.
 */
export function readCsv(text: string, options: ReadOptions = {}): ReadResult {
  return guarded('delimited text', () => delimited(text, options));
}

function delimited(text: string, { name, given }: ReadOptions): ReadResult {
  const issues = new IssueList();
  const { delimiter, start, line } = dialectOf(
    text,
    (header) => fieldNamed(header) !== undefined,
    issues,
    countBareTitles,
  );
  const csv = new CsvScanner(text, delimiter, start, line);
  const sources = new SourceList(documentSource('csv', name), true);
  while (csv.next() && csv.isEmpty);
  if (csv.count === 0 || csv.isEmpty || !/\S/.test(text))
    return refused('not-a-table', ROWS, insteadOfRows(0));
  if (csv.fault) return refused(csv.fault, 'a line of headers', csv.field(0), `line ${csv.line}`);
  const titles = titlesAbove(csv, delimiter, countBareTitles);
  if (areLong(csv.fields())) {
    for (const title of titles)
      issues.warn('not-read', `line ${title.line}`, 'a line of headers; a title is not read', title.text);
    return long(new LongCsv(csv, delimiter, sources, given, issues), sources, issues, name);
  }
  const [headers, place] = [csv.fields(), `line ${csv.line}`];
  const { table, lines } = csvTable(csv, issues, titles);
  // Where commas are not needed between cells, numbers may have them before decimals, and points between thousands.
  const grid = gridOf(table, (row) => `line ${lines[row]}`, delimiter === ';');
  if (areOfRows(headers) && !grid?.isOfRows) return refused('missing-field', LONG, headers.join(', '), place);
  if (!grid) return nothingIn(issues.list(), table.rows.length);
  return readWide({ ...table, data: given }, grid, sources, name ?? '', issues);
}

const isOfLine = ({ path }: Issue): boolean => path.startsWith('line ');

/** Why there are no numbers: lines that were left out are told before. */
const nothingIn = (told: readonly Issue[], lines: number): ReadResult => ({
  issues: [...told, ...refused('not-a-table', ROWS, insteadOfRows(told.some(isOfLine) ? 2 : lines)).issues],
});

function long(reader: LongCsv, sources: SourceList, issues: IssueList, name = ''): ReadResult {
  const found = reader.read();
  const document = sources.document.id;
  const named = { actors: actorsIn(found, document), products: productsIn(found) };
  const told = issues.list();
  if (
    found.series?.length === 0 &&
    found.observations?.length === 0 &&
    found.statements?.length === 0 &&
    told.every(({ severity }) => severity === 'warning')
  )
    return nothingIn(told, 1);
  return { dataset: datasetOf(name, sources.list(), { ...found, ...named }), issues: told };
}
