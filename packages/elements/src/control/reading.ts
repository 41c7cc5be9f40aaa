import type { Dataset, Issue } from '@keruen/data';

/** What came of reading a source: as `check()` and the readers of `@keruen/data` give it. */
export interface Reading {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** A reading that failed before there was anything to check. */
export const failed = (code: string, path: string, expected: string, received: string): Reading => ({
  issues: [{ code, path, expected, received: received.slice(0, 80), severity: 'error' }],
});
