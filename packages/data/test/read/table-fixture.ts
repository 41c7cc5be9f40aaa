import type { CellLike, TableLike } from '../../src/read/index.ts';

type Cell = string | CellLike;

/** A table of texts; the first row are headers. */
export function table(rows: readonly (readonly Cell[])[], more: Partial<TableLike> = {}): TableLike {
  return {
    rows: rows.map((cells, row) =>
      cells.map((cell) => (typeof cell === 'string' ? { text: cell, header: row === 0 } : cell)),
    ),
    ...more,
  };
}
