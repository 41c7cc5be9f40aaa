/** What is wrong with an input, where, and what was wanted instead. Bad input is a list of these, never an exception. */
export interface Issue {
  /** A stable word for programs, e.g. `unknown-id`. */
  readonly code: string;
  /** Where: a JSON path such as `observations[3].unit`, or `row 4, column "2022"`. */
  readonly path: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What was found, shortened to 80 characters. */
  readonly received: string;
  /** An `error` is a record that cannot be used; a `warning` is one that can. */
  readonly severity: 'error' | 'warning';
}
