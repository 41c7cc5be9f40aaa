import { IssueList } from '../report/issue-list.ts';
import { guarded } from '../report/result.ts';
import type { ReadResult } from '../report/result.ts';
import { parseJson } from './parse.ts';

/** What a reader makes of what a JSON text holds; malformed text is told and reaches no reader. Never throws. */
export function readParsed(
  text: string,
  expected: string,
  take: (found: unknown, issues: IssueList) => ReadResult,
): ReadResult {
  return guarded(expected, () => {
    const issues = new IssueList();
    const parsed = parseJson(text, issues);
    return parsed ? take(parsed.found, issues) : { issues: issues.list() };
  });
}
