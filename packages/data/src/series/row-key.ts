import type { WordCodes, WordColumn } from '../schema/series.ts';
import { grouped } from './grouped.ts';

/** What makes the id of an official observation, in this order: `KAZ-AFG-export-2022-kaz-bns`. */
const FIRST = ['reporter', 'partner', 'flow', 'product', 'period', 'source'] as const;

/** What else may tell rows apart, taken one after the other as far as needed. */
const FURTHER = [
  'measure',
  'unit',
  'per',
  'valuation',
  'nature',
  'periodKind',
  'attribution',
  'at',
  'qualifier',
  'obsStatus',
  'rank',
  'asOf',
  'knownFrom',
] as const;

const ORDER: readonly WordColumn[] = [
  'reporter',
  'partner',
  'flow',
  'product',
  'measure',
  'unit',
  'per',
  'valuation',
  'nature',
  'qualifier',
  'obsStatus',
  'rank',
  'period',
  'periodKind',
  'attribution',
  'asOf',
  'knownFrom',
  'source',
  'at',
];

/** The words of a series: those of its columns, and those that all rows share. */
export interface Worded {
  readonly rows: number;
  readonly columns: ReadonlyMap<WordColumn, WordCodes>;
  readonly shared: ReadonlySet<WordColumn>;
}

/** The fewest fields, beginning with those of `FIRST`, whose words joined by hyphens differ from row to row; undefined where none do. */
export function rowKey(series: Worded): readonly WordColumn[] | undefined {
  const known = (field: WordColumn): boolean => series.columns.has(field) || series.shared.has(field);
  let fields: readonly WordColumn[] = FIRST.filter(known);
  for (const further of [undefined, ...FURTHER]) {
    if (further && !series.columns.has(further)) continue;
    if (further) fields = ORDER.filter((field) => field === further || fields.includes(field));
    const columns = fields.flatMap((field) => series.columns.get(field) ?? []);
    if (fields.length > 0 && isTelling(series.rows, columns)) {
      return isReadable(columns) || areTextsTelling(series.rows, columns) ? fields : undefined;
    }
  }
  return undefined;
}

/** Whether no two rows have the same word in every column. */
function isTelling(rows: number, columns: readonly WordCodes[]): boolean {
  const keys = new Float64Array(rows);
  let groups = 1;
  for (const { words, codes } of columns) {
    for (let row = 0; row < rows; row++) keys[row] = keys[row]! * words.length + codes[row]!;
    groups *= words.length;
    if (groups > 2 ** 20) groups = renumber(keys);
  }
  return rows <= 1 || grouped(keys).count === rows;
}

/** Replaces the keys by the numbers of their groups, so that they stay small. */
function renumber(keys: Float64Array): number {
  const { of, count } = grouped(keys);
  keys.set(of);
  return count;
}

/** Whether words that differ make ids that differ: all columns but one have a word in each row, of as many parts each. */
function isReadable(columns: readonly WordCodes[]): boolean {
  return columns.filter(({ words }) => !isEven(words)).length <= 1;
}

function isEven(words: readonly string[]): boolean {
  const parts = words.map((word) => (word === '' ? 0 : word.split('-').length));
  return parts.every((count) => count > 0 && count === parts[0]);
}

/** The same asked of the ids themselves, where their parts can be mistaken for one another. */
function areTextsTelling(rows: number, columns: readonly WordCodes[]): boolean {
  const ids = new Set<string>();
  for (let row = 0; row < rows; row++) {
    const words = columns.map((column) => column.words[column.codes[row]!]!);
    ids.add(words.filter((word) => word !== '').join('-'));
  }
  return ids.size === rows;
}
