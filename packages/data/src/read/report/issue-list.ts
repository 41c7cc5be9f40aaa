import type { Issue } from '../../schema/issue.ts';
import { received } from '../../schema/received.ts';

/** Issues of one code that are told one by one; a file in the wrong format has as many as it has rows. */
const TOLD = 1000;

/** The issues of a document, in the order in which they were found. */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, number>();

  error(code: string, path: string, expected: string, found: unknown): void {
    this.add({ code, path, expected, received: received(found), severity: 'error' });
  }

  warn(code: string, path: string, expected: string, found: unknown): void {
    this.add({ code, path, expected, received: received(found), severity: 'warning' });
  }

  add(issue: Issue): void {
    const count = (this.#counts.get(issue.code) ?? 0) + 1;
    this.#counts.set(issue.code, count);
    if (count <= TOLD) this.#issues.push(issue);
  }

  /** All of them; of codes with more than can be told, a last one says how many there are. */
  list(): readonly Issue[] {
    const more = [...this.#counts].filter(([, count]) => count > TOLD);
    return [
      ...this.#issues,
      ...more.map(([code, count]): Issue => {
        const { severity } = this.#issues.find((issue) => issue.code === code)!;
        const expected = `fewer issues of this kind; the first ${TOLD} of them are told one by one`;
        return { code, path: '', expected, received: `${count} of them`, severity };
      }),
    ];
  }
}
