import { check } from '../check/check.ts';
import { IssueList } from './report/issue-list.ts';
import { parseJson } from './json-text/parse.ts';
import { guarded } from './report/result.ts';
import type { ReadResult } from './report/result.ts';

/** Reads dataset JSON. Malformed JSON has no dataset; anything else is judged by `check`. Never throws. */
export function readJson(text: string): ReadResult {
  return guarded('dataset JSON', () => {
    const issues = new IssueList();
    const parsed = parseJson(text, issues);
    return parsed ? checked(parsed.found, issues) : { issues: issues.list() };
  });
}

/** A dataset judged, with what was already told of its text. */
export function checked(found: unknown, issues: IssueList): ReadResult {
  const { dataset, issues: more } = check(found);
  return { ...(dataset ? { dataset } : {}), issues: [...issues.list(), ...more] };
}
