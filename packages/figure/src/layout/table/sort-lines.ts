import type { Table, TableLine } from '../../describe/table.ts';
import { withoutMarks } from '../../locale/bidi.ts';

/** The column a reader sorts by, that of the lines' heads being 0, and which way. */
export interface SortedBy {
  readonly column: number;
  readonly down: boolean;
}

/** By what something is sorted: a number or text; undefined where it has none. */
export type SortKey = number | string | undefined;

/** Letters without their marks, in one case: `É` stands with `e`. */
export const sortKey = (text: string): string =>
  withoutMarks(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** By which a line stands in a column: the first number in its cell, the name at its head, or, where heads are periods, its own place. */
function keyOf({ head, cells }: TableLine, place: number, column: number, { by }: Table): SortKey {
  if (column > 0) return cells[column - 1]?.find(({ value }) => value !== undefined)?.value;
  return by === 'period' ? place : sortKey(head);
}

/** -1, 0 or 1; what has no key comes last, whichever way. */
function order(a: SortKey, b: SortKey, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const way = a < b ? -1 : a > b ? 1 : 0;
  return down ? -way : way;
}

/** Sorted by their keys, either way: what has none comes last, equal ones keep the order they had. */
export const sortBy = <T>(
  items: readonly T[],
  keyFor: (item: T, place: number) => SortKey,
  down: boolean,
): readonly T[] =>
  items
    .map((item, place) => ({ item, key: keyFor(item, place) }))
    .sort((a, b) => order(a.key, b.key, down))
    .map(({ item }) => item);

/**
 * The lines of a table as a reader sorts them: by number, by name, or by period. Lines without a number come last either way, and equal
 * ones keep the order they had. Without `by` as they are.
 */
export const sortLines = (table: Table, by: SortedBy | undefined): readonly TableLine[] =>
  by ? sortBy(table.lines, (line, place) => keyOf(line, place, by.column, table), by.down) : table.lines;
