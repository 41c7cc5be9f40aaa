import { readPeriod } from './period-cell.ts';
import type { CellLike, TableLike } from './table-like.ts';

/** A table with one row of headers, its periods going down. `row` counts as a reader does, the headers being row 1. */
export interface Grid {
  readonly headers: readonly CellLike[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellLike[] }[];
}

const EMPTY: CellLike = { text: '' };

/** Takes the first row with text for the headers; a table whose periods go across is turned. Undefined without rows. */
export function gridOf(table: TableLike): Grid | undefined {
  const filled = table.rows.filter((cells) => cells.some((cell) => cell.text.trim() !== ''));
  const [headers, ...rows] = isAcross(filled) ? turned(filled) : filled;
  if (!headers || rows.length === 0) return undefined;
  return { headers, rows: rows.map((cells, i) => ({ row: i + 2, cells })) };
}

function isAcross([headers = []]: readonly (readonly CellLike[])[]): boolean {
  const periods = headers.slice(1);
  return periods.length > 0 && periods.every((cell) => readPeriod(cell.text) !== undefined);
}

function turned(rows: readonly (readonly CellLike[])[]): readonly (readonly CellLike[])[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }).map((_, i) => rows.map((cells) => cells[i] ?? EMPTY));
}
