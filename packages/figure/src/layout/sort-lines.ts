import type { Table, TableLine } from '../describe/table.ts';

/** The column a reader sorts by, that of the lines' heads being 0, and which way. */
export interface SortedBy {
  readonly column: number;
  readonly down: boolean;
}

/** Letters without their marks, in one case: `É` stands with `e`. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** By which a line stands in a column: the first number in its cell, the name at its head, or, where heads are periods, its own place. */
function keyOf(
  { head, cells }: TableLine,
  place: number,
  column: number,
  { by }: Table,
): number | string | undefined {
  if (column > 0) return cells[column - 1]?.find(({ value }) => value !== undefined)?.value;
  return by === 'period' ? place : plain(head);
}

/** -1, 0 or 1; what has no key comes last, whichever way. */
function order(a: number | string | undefined, b: number | string | undefined, down: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const way = a < b ? -1 : a > b ? 1 : 0;
  return down ? -way : way;
}

/**
 * The lines of a table as a reader sorts them: by number, by name, or by period. Lines without a number come last either way, and equal
 * ones keep the order they had. Without `by` as they are.
 */
export function sortLines(table: Table, by: SortedBy | undefined): readonly TableLine[] {
  if (!by) return table.lines;
  return table.lines
    .map((line, place) => ({ line, key: keyOf(line, place, by.column, table) }))
    .sort((a, b) => order(a.key, b.key, by.down))
    .map(({ line }) => line);
}
