import { check } from '../check/check.ts';
import { received } from '../schema/received.ts';
import type { ReadResult } from './result.ts';

/** Reads dataset JSON. Malformed JSON has no dataset; anything else is judged by `check`. Never throws. */
export function readJson(text: string): ReadResult {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    const found = received(text);
    return {
      issues: [{ code: 'malformed-json', path: '', expected: 'JSON', received: found, severity: 'error' }],
    };
  }
  return check(input);
}
