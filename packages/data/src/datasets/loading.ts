import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import type { NameList } from '../schema/name-list.ts';
import { once } from '../schema/once.ts';
import { unfolded } from '../series/unfolded.ts';
import { nameGroups } from './name-groups.ts';

/** A dataset in parts, as far as a question of type `Q` may need them. */
export interface Parted<Q> {
  /** A loader for each part, the fuller records first. Each part is a valid dataset by itself, with the sources it cites. */
  readonly parts: Readonly<Record<string, () => Promise<Dataset>>>;
  /** Loaders of names in other languages than English, by language and group of parts: `fa-AF-numbers`. */
  readonly names: Readonly<Record<string, () => Promise<readonly NameList[]>>>;
  /** Names of the parts a question needs. */
  readonly partsFor: (question: Q) => readonly string[];
}

/** What came of loading, as `check` gives it. */
export interface Loaded {
  readonly dataset?: Dataset | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Loads a dataset as far as a question needs it, with names in the language of a figure; without one, with English names. `ps-u-nu-latn` is
 * Pashto in Latin digits, as Intl writes it.
 */
export type Load<Q> = (id: string, question: Q, lang?: string) => Promise<Loaded>;

/** How datasets by id are loaded; what was put together once is not put together again. */
export function loading<Q>(datasets: Readonly<Record<string, Parted<Q>>>): Load<Q> {
  const merged = new Map<string, Promise<Dataset>>();
  return async (id, question, lang = 'en') => {
    const dataset = Object.hasOwn(datasets, id) ? datasets[id] : undefined;
    if (!dataset) return { issues: [unknown(id, Object.keys(datasets))] };
    const names = dataset.partsFor(question);
    const key = [id, lang, ...names].join(' ');
    const forget = (): unknown => merged.delete(key);
    const union = merged.get(key) ?? named(dataset, names, lang, forget);
    merged.set(key, union);
    union.catch(forget);
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

/** Parts, names and words are asked for at once. Where names do not come the English ones stand, until somebody asks again. */
async function named<Q>(
  { parts, names }: Parted<Q>,
  asked: readonly string[],
  lang: string,
  forget: () => void,
): Promise<Dataset> {
  const groups = nameGroups(asked);
  const loaders = groups.flatMap((group) => nameLoader(names, lang, group) ?? []);
  const speaks = groups.some((group) => group.endsWith('-words') && nameLoader(names, lang, group));
  const coming = Promise.all([
    loaders.length > 0 ? import('../schema/with-names.ts') : undefined,
    speaks ? import('../schema/with-words.ts') : undefined,
    isLatin(lang) ? import('../schema/latin-digits.ts') : undefined,
    ...loaders.map((load) => load()),
  ]).catch(() => undefined);
  const union = await unionOf(asked.map((name) => parts[name]!));
  const found = await coming;
  if (!found) forget();
  const [naming, wording, digits, ...lists] = found ?? [];
  const own = digits ? digits.inLatinDigits(lists.flat()) : lists.flat();
  const worded = wording ? wording.withWords(union, own) : union;
  return naming ? naming.withNames(worded, own) : worded;
}

/** Whether a language is asked for in Latin digits, whatever its own are. */
export const isLatin = (lang: string): boolean => lang.endsWith('-nu-latn');

/** As for words, `ru` serves for `ru-KZ`. */
export function nameLoader<T>(
  names: Readonly<Record<string, T>>,
  lang: string,
  group: string,
): T | undefined {
  const key = `${lang}-${group}`;
  const shorter = lang.lastIndexOf('-');
  if (Object.hasOwn(names, key)) return names[key];
  return shorter > 0 ? nameLoader(names, lang.slice(0, shorter), group) : undefined;
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
