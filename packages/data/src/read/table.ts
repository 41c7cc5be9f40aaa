import { received } from '../schema/received.ts';
import { gridOf } from './grid.ts';
import { isLong, readLong } from './long.ts';
import type { ReadResult } from './result.ts';
import type { TableLike } from './table-like.ts';
import { readWide } from './wide.ts';

/**
 * Reads a table, wide or long, and never throws. Wide: the first column (or row) holds periods, every other column
 * a flow named by its header; a header that names none is the name of a series, kept as a reporter of that name.
 * Long: the headers are field names of an observation. Numbers are statistics unless the table says otherwise.
 */
export function readTable(table: TableLike): ReadResult {
  try {
    const grid = gridOf(table);
    if (!grid) return refused('a table with a row of headers and a row of numbers', 'no such rows');
    return isLong(grid) ? readLong(table, grid) : readWide(table, grid);
  } catch (error) {
    return refused('a table of rows of cells', String(error));
  }
}

function refused(expected: string, found: string): ReadResult {
  return {
    issues: [{ code: 'not-a-table', path: '', expected, received: received(found), severity: 'error' }],
  };
}
