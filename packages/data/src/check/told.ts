import type { Issue } from '../schema/issue.ts';
import { received } from '../schema/received.ts';

/** So many issues of one code at one kind of place are told one by one; one more says how many others there are. */
export const MOST = 1000;

/** Collects what is wrong. The list is bounded, however much there is of it. */
export class Told {
  readonly issues: Issue[] = [];
  /** Errors told so far, whether they stand in the list or not. */
  errors = 0;
  readonly #kinds = new Map<string, { count: number; last: number }>();

  tell(
    code: string,
    path: string,
    expected: string,
    value?: unknown,
    severity: Issue['severity'] = 'error',
  ): void {
    if (severity === 'error') this.errors++;
    // Without numbers, and without names that only the input knows, kinds of places are as few as the fields of the schema.
    const place = (code === 'unknown-field' ? path.replace(/\.[^.]*$/, '') : path).replace(/\d+/g, '');
    const kind = this.#kinds.get(code + place) ?? { count: 0, last: 0 };
    this.#kinds.set(code + place, kind);
    if (++kind.count <= MOST + 1) kind.last = this.issues.length;
    const rest = kind.count - MOST;
    this.issues[kind.last] =
      rest > 0
        ? { code, path: place, expected, received: `${rest} more of these`, severity }
        : { code, path, expected, received: received(value), severity };
  }
}
