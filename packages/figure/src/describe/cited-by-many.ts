import type { Citation } from '@keruen/data';

/** A citation in words: two that read alike are one to a reader. */
type Speak = (cited: Citation) => string;

/** Citations that several records have, each once, in their order: a list tells them once, and not with each record. */
export function citedByMany(
  records: Iterable<{ readonly sources: readonly Citation[] }>,
  speak: Speak,
): readonly Citation[] {
  const times = new Map<string, { cited: Citation; count: number }>();
  for (const { sources } of records) {
    for (const [text, cited] of new Map(sources.map((one) => [speak(one), one]))) {
      times.set(text, { cited, count: (times.get(text)?.count ?? 0) + 1 });
    }
  }
  return [...times.values()].flatMap(({ cited, count }) => (count > 1 ? [cited] : []));
}

/** What a record cites beside what is told once for all. */
export function withoutCited(
  sources: readonly Citation[],
  told: readonly Citation[],
  speak: Speak,
): readonly Citation[] {
  const texts = new Set(told.map(speak));
  return sources.filter((one) => !texts.has(speak(one)));
}
