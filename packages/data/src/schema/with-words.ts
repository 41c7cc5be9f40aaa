import type { Dataset } from './dataset.ts';
import type { NameList } from './name-list.ts';
import { noticeOf, type Worded } from './notice.ts';
import { textKey } from './text-key.ts';

/** Fields in which records have words that are no names: who asserts something, what is said or counted, what editors found. */
const WORDED = new Set([
  'attribution',
  'definition',
  'description',
  'evidence',
  'label',
  'mainNote',
  'note',
  'notes',
  'predicate',
  'problem',
  'statement',
  'subject',
  'text',
]);

/** Lists of a dataset whose records have such words. */
export const WORDED_LISTS = [
  'observations',
  'statements',
  'actors',
  'relations',
  'events',
  'nodes',
  'legs',
  'corridors',
] as const;

/** What a record in a reader's language keeps beside its words: as they were, by field. */
export interface Translated {
  readonly original?: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>> & Translated & Worded;

/** Plain records alone: a column of numbers is none. */
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** Each text of the fields that hold words, in lists and records within the value too. */
export function wordsIn(value: unknown, told: (text: string) => void): void {
  if (Array.isArray(value)) for (const one of value) wordsIn(one, told);
  else if (isRecord(value))
    for (const [field, own] of Object.entries(value)) {
      if (field === 'original') continue;
      if (!WORDED.has(field)) wordsIn(own, told);
      else for (const text of [own].flat()) if (typeof text === 'string') told(text);
    }
}

/** The same value where nothing of it changes. */
const inEach = (value: unknown, change: (one: unknown) => unknown): unknown => {
  if (!Array.isArray(value)) return change(value);
  const changed: readonly unknown[] = value.map(change);
  return changed.some((one, i) => one !== value[i]) ? changed : value;
};

/** What stands for a text, in lists by the text itself or by its key. */
const inOther = (text: unknown, words: ReadonlyMap<string, string>): unknown =>
  typeof text === 'string' ? (words.get(text) ?? words.get(textKey(text)) ?? text) : text;

/** A record, or a list of such, in other words; what it was before stands in `original`. */
function translated(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return inEach(value, (one) => translated(one, words));
  if (!isRecord(value)) return value;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, own] of Object.entries(value)) {
    const isWorded = WORDED.has(field) && !isRecord([own].flat()[0]);
    const inWords = (text: unknown): unknown => inOther(text, words);
    const next = isWorded ? inEach(own, inWords) : translated(own, words);
    if (next === own) continue;
    after[field] = next;
    if (isWorded) before[field] = own;
  }
  if (Object.keys(after).length === 0) return value;
  const original = { ...value.original, ...before };
  return { ...value, ...after, ...(Object.keys(original).length > 0 ? { original } : {}) };
}

/**
 * A dataset whose records speak a reader's language, as far as lists of `words` have it; a word that no list has stays. A record keeps its own
 * words as its `original`, and the dataset what a list gives `notice` of (`noticeOf`).
 */
export function withWords(dataset: Dataset, lists: readonly NameList[]): Dataset {
  const own = lists.filter(({ of }) => of === 'words');
  if (own.length === 0) return dataset;
  const words = new Map(own.flatMap(({ names }) => Object.entries(names)));
  const changed = WORDED_LISTS.map((list) => [list, translated(dataset[list], words)]);
  const notice = [...new Set([...noticeOf(dataset), ...own.flatMap((list) => list.notice ?? [])])];
  const told: Worded = notice.length > 0 ? { notice } : {};
  return { ...dataset, ...(Object.fromEntries(changed) as Partial<Dataset>), ...told };
}

/** A value with the words its records were published in: what leaves a figure is in nobody's translation. */
export function inOriginal<T>(value: T): T {
  if (Array.isArray(value)) return inEach(value, inOriginal) as T;
  if (!isRecord(value)) return value;
  const { original, notice, ...rest } = value;
  const fields = Object.entries({ ...rest, ...original }).map(([field, own]) => [field, inOriginal(own)]);
  return fields.every(([field, own]) => own === value[field as string]) && !original && !notice
    ? value
    : (Object.fromEntries(fields) as T);
}
