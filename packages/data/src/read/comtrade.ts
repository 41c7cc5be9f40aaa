import { ANSWER, comtradeAnswer } from './comtrade/answer.ts';
import { comtradeCsv, comtradeDelimiter } from './comtrade/csv.ts';
import { readParsed } from './json-text/read-parsed.ts';
import { guarded } from './report/result.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';

/**
 * Reads what version 2 of UN Comtrade answers, and what it and the service before give as CSV: the value of each record in dollars, FOB or CIF, and its quantities. Parts of totals (by second
 * partner, customs procedure, way of transport) are told and left out, and so are re-exports and other parts of a flow. Never throws.
 */
export function readComtrade(text: string, options: ReadOptions = {}): ReadResult {
  const delimiter = typeof text === 'string' ? comtradeDelimiter(text) : undefined;
  if (delimiter !== undefined) return guarded(ANSWER, () => comtradeCsv(text, delimiter, options));
  return readParsed(text, ANSWER, (found, issues) => comtradeAnswer(found, options, issues));
}
