import type { Citation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Series } from '../schema/series.ts';
import { finding, type Finding, type Placed } from './finding.ts';
import type { Ground } from './ground.ts';

/** A record without a source, or with one that the dataset does not describe. */
export function missingSource({ dataset }: Ground, code: string): readonly Finding[] {
  const known = new Set(dataset.sources.map(({ id }) => id));
  return citing(dataset).flatMap((placed) => sourceFinding(placed, known, code));
}

interface Citing {
  readonly id: string;
  readonly sources: readonly Citation[];
}

const LISTS = ['observations', 'statements', 'actors', 'relations', 'events', 'nodes', 'legs'] as const;

function citing(dataset: Dataset): readonly Placed<Citing>[] {
  const records = LISTS.flatMap((list) => {
    const all: readonly Citing[] = dataset[list];
    return all.map((record, i) => ({ record, path: `${list}[${i}]` }));
  });
  const series = dataset.series.map((one, i) => ({
    record: { id: one.id, sources: sourcesIn(one) },
    path: `series[${i}]`,
  }));
  return [...records, ...series];
}

/** What the rows of a series cite, whether together, in a column or by themselves. */
function sourcesIn({ shared, words, exceptions = {} }: Series): readonly Citation[] {
  const column = (words.source?.words ?? []).filter(Boolean).map((source) => ({ source }));
  const own = Object.values(exceptions).flatMap(({ sources }) => sources ?? []);
  return [...(shared.sources ?? []), ...column, ...own];
}

/** Lists whose records assert something: without any source such a record cannot be used. */
const ASSERTIONS = /^(observations|statements|relations|events|series)\b/;

/** A source that is not described can still be looked for. */
function sourceFinding(placed: Placed<Citing>, known: ReadonlySet<string>, code: string): readonly Finding[] {
  const { sources } = placed.record;
  if (sources.length === 0 && ASSERTIONS.test(placed.path)) {
    return [finding(code, placed, { expected: 'at least one source', received: 'none', severity: 'error' })];
  }
  const gone = sources.filter(({ source }) => !known.has(source)).map(({ source }) => `"${source}"`);
  if (gone.length === 0) return [];
  return [
    finding(code, placed, { expected: 'sources that the dataset describes', received: gone.join(', ') }),
  ];
}
