import type { Citation } from '../../schema/claim.ts';
import type { SourceList } from '../report/source-list.ts';

/** What a row says of where else it stands, and when it was read. */
export interface CitedInRow {
  readonly read?: string | undefined;
  readonly furtherSources?: readonly string[] | undefined;
}

/** The citations of a row that became a record: where it is printed, when it was read there, and where else it stands. */
export const cited = (
  first: Citation,
  { read, furtherSources = [] }: CitedInRow,
  sources: SourceList,
): readonly Citation[] => [
  { ...first, ...(read ? { read } : {}) },
  ...furtherSources.map((name) => ({ source: sources.idOf(name) })),
];
