import { nextRecord } from './csv/records.ts';
import { CsvScanner } from './csv/scanner.ts';
import { IssueList } from './report/issue-list.ts';
import { guarded, refused } from './report/result.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';
import { sdmxColumns, sdmxDelimiter } from './sdmx/csv-columns.ts';
import { SdmxCsvRows } from './sdmx/csv-rows.ts';
import type { Partial } from './sdmx/csv-rows.ts';
import { PartialKeys } from './sdmx/partial-keys.ts';
import { supersededLines } from './sdmx/superseded.ts';

const HEADERS =
  'SDMX-CSV: headers that begin with STRUCTURE or DATAFLOW, or hold TIME_PERIOD, and OBS_VALUE among them';

/**
 * Reads SDMX-CSV 2.0 or 2.1 (and 1.0), with ids, names or both, whatever delimits its cells. OBS_STATUS, UNIT_MULT and DECIMALS are kept
 * with the numbers; attributes of partial keys reach all numbers they are attached to. Rows that delete are told and not read; one that replaces an earlier row
 * (`R`, or `M` with a value) takes its place. Never throws.
 */
export function readSdmxCsv(text: string, options: ReadOptions = {}): ReadResult {
  return guarded(HEADERS, () => {
    const delimiter = sdmxDelimiter(text);
    if (delimiter === undefined) return refused('not-sdmx-csv', HEADERS, text);
    const partial = new PartialKeys<Partial>();
    const result = message(text, delimiter, options, partial, true);
    // Attributes may stand below the numbers they are of.
    return partial.isEmpty ? result : message(text, delimiter, options, partial, false);
  });
}

function message(
  text: string,
  delimiter: string,
  options: ReadOptions,
  partial: PartialKeys<Partial>,
  collects: boolean,
): ReadResult {
  const csv = new CsvScanner(text, delimiter, text.startsWith('\ufeff') ? 1 : 0);
  csv.next();
  const headers = csv.fields().map((header) => header.trim());
  const columns = sdmxColumns(headers);
  if (columns.value === -1)
    return refused('not-sdmx-csv', HEADERS, headers.join(delimiter), `line ${csv.line}`);
  const issues = new IssueList();
  const superseded = supersededLines(text, delimiter, columns);
  let rows: SdmxCsvRows | undefined;
  while (nextRecord(csv, headers.length, issues)) {
    rows ??= new SdmxCsvRows({ csv, columns, headers, issues, partial, collects, superseded }, options);
    rows.take();
  }
  return (
    rows?.result() ?? {
      issues: [...issues.list(), ...refused('not-sdmx-csv', 'rows with numbers', 'none').issues],
    }
  );
}
