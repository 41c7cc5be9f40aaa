import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { once } from '../schema/once.ts';
import { unfolded } from '../series/unfolded.ts';

/** A dataset in parts, as far as a question of type `Q` may need them. */
export interface Parted<Q> {
  /** A loader for each part, the fuller records first. Each part is a valid dataset by itself, with the sources it cites. */
  readonly parts: Readonly<Record<string, () => Promise<Dataset>>>;
  /** Names of the parts a question needs. */
  readonly partsFor: (question: Q) => readonly string[];
}

/** What came of loading, as `check` gives it. */
export interface Loaded {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/** How datasets by id are loaded as far as a question needs them; what was put together once is not put together again. */
export function loading<Q>(
  datasets: Readonly<Record<string, Parted<Q>>>,
): (id: string, question: Q) => Promise<Loaded> {
  const merged = new Map<string, Promise<Dataset>>();
  return async (id, question) => {
    const dataset = Object.hasOwn(datasets, id) ? datasets[id] : undefined;
    if (!dataset) return { issues: [unknown(id, Object.keys(datasets))] };
    const names = dataset.partsFor(question);
    const key = [id, ...names].join(' ');
    const union = merged.get(key) ?? unionOf(names.map((name) => dataset.parts[name]!));
    merged.set(key, union);
    union.catch(() => merged.delete(key));
    return { dataset: await union, issues: [] };
  };
}

function unknown(id: string, known: readonly string[]): Issue {
  return {
    code: 'unknown-dataset',
    path: 'dataset',
    expected: known.join(', '),
    received: id.slice(0, 80),
    severity: 'error',
  };
}

/** As `merge`, list by list, whatever lists there are. */
async function unionOf(loads: readonly (() => Promise<Dataset>)[]): Promise<Dataset> {
  const parts = await Promise.all(loads.map((part) => part()));
  const [first] = parts as [Dataset, ...Dataset[]];
  const lists = (Object.keys(first) as (keyof Dataset)[])
    .filter((field) => Array.isArray(first[field]))
    .map((field) => [
      field,
      once(parts.flatMap((part) => part[field] as readonly { readonly id: string }[])),
    ]);
  return unfolded({ ...first, ...Object.fromEntries(lists) });
}
