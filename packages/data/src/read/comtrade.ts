import { ANSWER, comtradeAnswer } from './comtrade/answer.ts';
import { readParsed } from './json-text/read-parsed.ts';
import type { ReadOptions, ReadResult } from './result.ts';

/**
 * Reads what version 2 of UN Comtrade answers: the value of each record in dollars, FOB or CIF, and its quantities. Parts of totals (by second
 * partner, customs procedure, way of transport) are told and left out, and so are re-exports and other parts of a flow. Never throws.
 */
export function readComtrade(text: string, options: ReadOptions = {}): ReadResult {
  return readParsed(text, ANSWER, (found, issues) => comtradeAnswer(found, options, issues));
}
