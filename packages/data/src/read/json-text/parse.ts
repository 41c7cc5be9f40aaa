import type { IssueList } from '../report/issue-list.ts';
import { faultIn } from './fault.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** What a JSON text holds; `found` is absent where the text is malformed. */
export type Parsed = { readonly found: unknown } | undefined;

/**
 * Parses JSON, after a byte order mark if there is one. Malformed text is told and never taken in part; a key that stands twice
 * in one object is told, the last one counts.
 */
export function parseJson(text: string, issues: IssueList): Parsed {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  let found: unknown;
  try {
    found = JSON.parse(body);
  } catch {
    issues.error('malformed-json', placeIn(body), expectedIn(body), text);
    return undefined;
  }
  for (const { key, path } of repeatedKeys(body))
    issues.warn('repeated-key', path, 'a key once in each object; the last one counts', key);
  return { found };
}

/** Where a whole document stands before the fault another one follows it, as in a log or a list without brackets. */
function expectedIn(text: string): string {
  const at = faultIn(text);
  if (at === text.length || !/^[[{]/.test(text.slice(at))) return 'JSON';
  try {
    JSON.parse(text.slice(0, at));
    return 'JSON: one document; here another begins';
  } catch {
    return 'JSON';
  }
}

function placeIn(text: string): string {
  const before = text.slice(0, faultIn(text)).split(/\r\n|\n|\r/);
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
