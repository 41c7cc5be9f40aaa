import { comtradeAnswer, isComtrade } from './comtrade.ts';
import { readCsv } from './csv.ts';
import { IssueList } from './issue-list.ts';
import { checked } from './json.ts';
import { isJsonStat, statDocument } from './json-stat.ts';
import { parseJson } from './json-text/parse.ts';
import { guarded, refused } from './result.ts';
import type { ReadOptions, ReadResult } from './result.ts';
import { readSdmxCsv } from './sdmx-csv.ts';
import { isSdmxJson, sdmxMessage } from './sdmx-json.ts';
import { sdmxDelimiter } from './sdmx/csv-columns.ts';
import type { TableLike } from './table-like.ts';
import { readTable } from './table.ts';

const FORMATS = 'dataset JSON, CSV, UN Comtrade JSON, SDMX-CSV, SDMX-JSON or JSON-stat';

/**
 * Reads a text of any format that this package knows, by what it holds and not by its name: JSON of a dataset, of UN Comtrade, of
 * SDMX or of JSON-stat; delimited text of SDMX, long or wide; also a table of a page. Never throws.
 */
export function read(given: string | TableLike, options: ReadOptions = {}): ReadResult {
  return guarded(FORMATS, () => (typeof given === 'string' ? document(given, options) : readTable(given)));
}

function document(text: string, options: ReadOptions): ReadResult {
  const beginning = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^[{[]/.test(beginning) || /\.json$/i.test(options.name ?? '')) return json(text, options);
  if (/^<[!?a-z]/i.test(beginning)) return refused('unknown-format', `${FORMATS}; not HTML or XML`, text);
  return sdmxDelimiter(text) === undefined ? readCsv(text, options) : readSdmxCsv(text, options);
}

function json(text: string, options: ReadOptions): ReadResult {
  const issues = new IssueList();
  const parsed = parseJson(text, issues);
  if (!parsed) return { issues: issues.list() };
  const { found } = parsed;
  if (isSdmxJson(found)) return sdmxMessage(found, options, issues);
  if (isComtrade(found)) return comtradeAnswer(found, options, issues);
  if (isJsonStat(found)) return statDocument(found, options, issues);
  return checked(found, issues);
}
