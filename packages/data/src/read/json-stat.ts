import { DATASET, statDocument } from './json-stat/document.ts';
import { readParsed } from './json-text/read-parsed.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';

/**
 * Reads a JSON-stat 2 dataset, dense or sparse, or the datasets that a collection holds. Dimensions are known by their ids, by `role`, or
 * by categories that are called exports and imports; status is kept with the numbers. Never throws.
 */
export function readJsonStat(text: string, options: ReadOptions = {}): ReadResult {
  return readParsed(text, DATASET, (found, issues) => statDocument(found, options, issues));
}
