import { gridOf } from './table/grid.ts';
import { isLong, readLong } from './table/long.ts';
import { insteadOfRows } from './table/no-rows.ts';
import { refused } from './report/result.ts';
import type { ReadResult } from './report/result.ts';
import { SourceList, tableSource } from './report/source-list.ts';
import type { TableLike } from './report/table-like.ts';
import { readWide } from './table/wide.ts';

/**
 * Reads a table, wide or long, and never throws. Wide: the first column (or row) holds periods, every other column
 * a flow named by its header; a header that names none is the name of a series, kept as a reporter of that name.
 * Long: the headers are field names of an observation. Numbers are statistics unless the table says otherwise.
 */
export function readTable(table: TableLike): ReadResult {
  try {
    const grid = gridOf(table);
    if (!grid)
      return refused(
        'not-a-table',
        'a table with a row of headers and a row of numbers',
        insteadOfRows(table.rows.filter((cells) => cells.some(({ text }) => text.trim())).length),
      );
    const title = table.caption?.trim() ?? '';
    const sources = new SourceList(tableSource(title));
    return isLong(grid) ? readLong(table, grid, sources, title) : readWide(table, grid, sources, title);
  } catch (error) {
    return refused('not-a-table', 'a table of rows of cells', String(error));
  }
}
