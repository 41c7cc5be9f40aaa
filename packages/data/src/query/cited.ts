import { endOf, parsePeriod } from '../value/period.ts';
import type { Citation, Source } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';

/** Anything that names its sources. */
export interface Cited {
  readonly sources: readonly Citation[];
}

/** The sources of the records, each once, in order of first use. */
export function sourcesOf(dataset: Dataset, records: readonly Cited[]): readonly Source[] {
  const used = new Set(records.flatMap((record) => record.sources.map((citation) => citation.source)));
  const known = new Map(dataset.sources.map((source) => [source.id, source]));
  return [...used].flatMap((id) => known.get(id) ?? []);
}

/** The latest of several EDTF dates, as its text; what is not a date is passed over. */
export function latest(dates: readonly (string | undefined)[]): string | undefined {
  let best: { text: string; day: number } | undefined;
  for (const text of dates) {
    const period = text === undefined ? undefined : parsePeriod(text);
    if (!period?.to) continue;
    const day = endOf(period);
    if (!best || day > best.day) best = { text: period.text, day };
  }
  return best?.text;
}

/** The records of the ids, each once, in the order of the ids; ids that name nothing are passed over. */
export function pick<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly (string | undefined)[],
): readonly T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
}
