import type { Dataset, Issue } from '@keruen/data';
import type { Calendar } from '@keruen/figure';

/** What came of reading a source: as `check()` and the readers of `@keruen/data` give it. */
export interface Reading {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
  /** The calendar that all its periods keep, where the author asks for none. */
  readonly calendar?: Calendar | undefined;
}

/** A reading that failed before there was anything to check. */
export const failed = (code: string, path: string, expected: string, received: string): Reading => ({
  issues: [{ code, path, expected, received: received.slice(0, 80), severity: 'error' }],
});
