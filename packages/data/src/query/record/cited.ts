import type { Citation, Source } from '../../schema/claim.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { lastDayOf } from '../date/days.ts';

/** Anything that names its sources. */
export interface Cited {
  readonly sources: readonly Citation[];
}

/** The sources of the records, each once, in order of first use. */
export function sourcesOf(dataset: Pick<Dataset, 'sources'>, records: readonly Cited[]): readonly Source[] {
  return pick(
    dataset.sources,
    records.flatMap((record) => record.sources.map((citation) => citation.source)),
  );
}

/** The citations of the records, one for each place of a source. */
export const citationsOf = (records: readonly Cited[]): readonly Citation[] => [
  ...new Map(
    records.flatMap(({ sources }) => sources).map((one) => [`${one.source} ${one.at}`, one]),
  ).values(),
];

/** The latest of several EDTF dates, as its text; what is not a date is passed over. */
export function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce(
    (best, text) => (lastDayOf(text) < Infinity && !(lastDayOf(text) <= lastDayOf(best)) ? text : best),
    undefined,
  );
}

/** The records of the ids, each once, in the order of the ids; ids that name nothing are passed over. */
export function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly (string | undefined)[],
): readonly T[] {
  const byId = new Map<string | undefined, T>(records.map((record) => [record.id, record]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
