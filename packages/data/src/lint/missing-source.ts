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

const LISTS = [
  'observations',
  'statements',
  'actors',
  'relations',
  'events',
  'nodes',
  'legs',
  'products',
  'corridors',
] as const;

/** What stands inside records and has sources of its own. */
const INSIDE = ['roles', 'labels', 'changes'] as const;

interface Sourced {
  readonly sources?: readonly Citation[] | undefined;
}

type Listed = Pick<Citing, 'id'> &
  Sourced & { readonly [field in (typeof INSIDE)[number]]?: readonly Sourced[] | undefined };

function citing(dataset: Dataset): readonly Placed<Citing>[] {
  const records = LISTS.flatMap((list) => {
    const all: readonly Listed[] = dataset[list];
    return all.flatMap((record, i) => citingIn(record, `${list}[${i}]`));
  });
  const series = dataset.series.map((one, i) => ({
    record: { id: one.id, sources: sourcesIn(one) },
    path: `series[${i}]`,
  }));
  return [...records, ...series];
}

function citingIn(record: Listed, path: string): readonly Placed<Citing>[] {
  const { id, sources = [] } = record;
  const inside = INSIDE.flatMap((field) =>
    (record[field] ?? []).map((one, i) => ({
      record: { id, sources: one.sources ?? [] },
      path: `${path}.${field}[${i}]`,
    })),
  );
  return [{ record: { id, sources }, path }, ...inside];
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
