import { comtradeAnswer, isComtrade } from './comtrade/answer.ts';
import { comtradeCsv, comtradeDelimiter } from './comtrade/csv.ts';
import { readCsv } from './csv.ts';
import { checked } from './json.ts';
import { isJsonStat, statDocument } from './json-stat/document.ts';
import { tellNear } from './json-text/near.ts';
import { readParsed } from './json-text/read-parsed.ts';
import { objectOf } from './json-text/shape.ts';
import { areLegs } from './legs/are-legs.ts';
import { readLegs } from './legs.ts';
import { guarded, refused } from './report/result.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';
import { readSdmxCsv } from './sdmx-csv.ts';
import { isSdmxJson, sdmxMessage } from './sdmx/message.ts';
import { sdmxDelimiter } from './sdmx/csv-columns.ts';
import type { TableLike } from './report/table-like.ts';
import { readTable } from './table.ts';

const FORMATS = 'dataset JSON, CSV, UN Comtrade (JSON or CSV), SDMX-CSV, SDMX-JSON or JSON-stat';

/**
 * Reads a text of any format that this package knows, by what it holds and not by its name: JSON of a dataset, of UN Comtrade, of
 * SDMX or of JSON-stat; delimited text of UN Comtrade, of SDMX, of legs, long or wide; also a table of a page. Never throws.
 */
export function read(given: string | TableLike, options: ReadOptions = {}): ReadResult {
  return guarded(FORMATS, () => {
    if (typeof given === 'string') return document(given, options);
    return areLegs(given) ? readLegs(given, options) : readTable(given);
  });
}

function document(text: string, options: ReadOptions): ReadResult {
  const beginning = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^[{[]/.test(beginning) || /\.json$/i.test(options.name ?? '')) return json(text, options);
  if (/^<[!?a-z]/i.test(beginning)) return refused('unknown-format', `${FORMATS}; not HTML or XML`, text);
  if (areLegs(text)) return readLegs(text, options);
  const ofComtrade = comtradeDelimiter(text);
  if (ofComtrade !== undefined) return comtradeCsv(text, ofComtrade, options);
  return sdmxDelimiter(text) === undefined ? readCsv(text, options) : readSdmxCsv(text, options);
}

function json(text: string, options: ReadOptions): ReadResult {
  return readParsed(text, FORMATS, (found, issues) => {
    if (isSdmxJson(found)) return sdmxMessage(found, options, issues);
    if (isComtrade(found)) return comtradeAnswer(found, options, issues);
    if (isJsonStat(found)) return statDocument(found, options, issues);
    if (!('format' in objectOf(found)) && tellNear(found, issues)) return { issues: issues.list() };
    return checked(found, issues);
  });
}
