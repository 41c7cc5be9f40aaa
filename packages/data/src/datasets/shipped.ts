import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { once } from '../schema/once.ts';
import { unfolded } from '../series/unfolded.ts';
import { groups, holdings } from './kazakhstan-afghanistan/holdings.ts';
import { loaders } from './kazakhstan-afghanistan/loaders.ts';
import { partsFor, type Question } from './parts-for.ts';

/** A dataset in parts: a figure loads only what it asks for. */
export interface Shipped {
  /** A loader for each part, the fuller records first. Each part is a valid dataset by itself, with the sources it cites. */
  readonly parts: Readonly<Record<string, () => Promise<Dataset>>>;
  /** Names of the parts a question needs. */
  readonly partsFor: (question: Question) => readonly string[];
}

/** What came of loading, as `check` gives it. */
export interface Loaded {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

const index = { names: Object.keys(loaders), holdings, groups };

/** Every shipped dataset by id. */
export const shipped: Readonly<Record<string, Shipped>> = {
  'kazakhstan-afghanistan': { parts: loaders, partsFor: (question) => partsFor(question, index) },
};

const merged = new Map<string, Promise<Dataset>>();

/**
 * The parts of a shipped dataset that a question needs, put together, the rows of their series as records; an issue where no dataset has
 * the id.
 */
export async function load(id: string, question: Question): Promise<Loaded> {
  const dataset = Object.hasOwn(shipped, id) ? shipped[id] : undefined;
  if (!dataset) return { issues: [unknown(id)] };
  const names = dataset.partsFor(question);
  const key = [id, ...names].join(' ');
  const union = merged.get(key) ?? unionOf(names.map((name) => dataset.parts[name]!));
  merged.set(key, union);
  union.catch(() => merged.delete(key));
  return { dataset: await union, issues: [] };
}

function unknown(id: string): Issue {
  return {
    code: 'unknown-dataset',
    path: 'dataset',
    expected: Object.keys(shipped).join(', '),
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
