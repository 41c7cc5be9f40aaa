import type { Issue } from '../schema/issue.ts';

/** An issue of a lint: as `check()` gives them, with the record it is about and those that speak against it. */
export interface Finding extends Issue {
  /** Id of the record at `path`. */
  readonly id: string;
  /** Ids of the records it was held against. */
  readonly against: readonly string[];
}

/** A record with its place in the dataset, e.g. `observations[3]` or `series[0][17]`. */
export interface Placed<T> {
  readonly record: T;
  readonly path: string;
}

/** What a rule found wrong with a record; a warning unless the record cannot be used. */
export function finding(
  code: string,
  { record, path }: Placed<{ readonly id: string }>,
  words: { readonly expected: string; readonly received: string; readonly severity?: Issue['severity'] },
  against: readonly string[] = [],
): Finding {
  const received = words.received.length > 80 ? `${words.received.slice(0, 79)}…` : words.received;
  return { code, path, severity: 'warning', ...words, received, id: record.id, against };
}
