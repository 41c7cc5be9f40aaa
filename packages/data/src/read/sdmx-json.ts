import { readParsed } from './json-text/read-parsed.ts';
import type { ReadOptions, ReadResult } from './report/result.ts';
import { MESSAGE, sdmxMessage } from './sdmx/message.ts';

/**
 * Reads a data message of SDMX-JSON 2.0 or 2.1: observations flat or in series, attributes at every level. OBS_STATUS, UNIT_MULT and
 * DECIMALS are kept with the numbers. What is to be deleted is told and not read. Never throws.
 */
export function readSdmxJson(text: string, options: ReadOptions = {}): ReadResult {
  return readParsed(text, MESSAGE, (found, issues) => sdmxMessage(found, options, issues));
}
