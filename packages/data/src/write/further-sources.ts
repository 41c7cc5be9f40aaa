import type { Citation } from '../schema/claim.ts';

/** Ids of the sources in which a claim stands besides the first, each once. */
export const furtherSourcesOf = ([first, ...others]: readonly Citation[]): readonly string[] =>
  [...new Set(others.map(({ source }) => source))].filter((id) => id !== first?.source);
