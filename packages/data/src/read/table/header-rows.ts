import { readCell } from '../term/cell.ts';
import { mayBePeriod } from '../period/said.ts';
import type { TakenCell } from './line.ts';

/** Rows of headers that are looked through for a first row of numbers. */
const MOST = 5;

const textOf = (cell: TakenCell | undefined): string => cell?.text.trim() ?? '';

const isNumber = (cell: TakenCell): boolean => typeof readCell(cell.text)?.value === 'number';

/** Whether a row holds one text alone, in its first cell or across all of them: a title, or the unit of the whole table. */
function isTitle(cells: readonly TakenCell[]): boolean {
  const texts = new Set(cells.map(textOf).filter(Boolean));
  return cells.length > 1 && texts.size === 1 && textOf(cells[0]) !== '' && !mayBePeriod(textOf(cells[0]));
}

/** How many rows stand above the headers of a table and are titles of it. */
export function countTitles(rows: readonly (readonly TakenCell[])[]): number {
  const titles = rows.findIndex((cells) => !isTitle(cells));
  return titles === -1 || titles >= MOST ? 0 : titles;
}

/**
 * How many rows the headers fill, beginning with the first of these rows: up to the one that begins with a period, where all of them name something
 * and none holds a number. One otherwise.
 */
export function countHeaders(rows: readonly (readonly TakenCell[])[]): number {
  const count = rows.slice(0, MOST).findIndex(([first]) => mayBePeriod(textOf(first)));
  const further = rows.slice(1, Math.max(count, 1));
  const areHeaders = further.every(
    (cells) => !cells.some(isNumber) && cells.slice(1).some((cell) => textOf(cell) !== ''),
  );
  return count > 1 && areHeaders ? count : 1;
}

/** One row of headers out of several: what stands above a header, also further left where cells were merged, is said before it. */
export function joinedHeaders(rows: readonly (readonly TakenCell[])[]): readonly TakenCell[] {
  if (rows.length === 1) return rows[0]!;
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }).map((_, column): TakenCell => {
    const above = rows.map((cells, row) => (row < rows.length - 1 ? spread(cells, column) : cells[column]));
    const texts = [...new Set(above.map(textOf).filter(Boolean))];
    const data = Object.assign({}, ...above.map((cell) => cell?.data ?? {})) as TakenCell['data'];
    return { text: texts.join(column === 0 ? ', ' : ' '), header: true, data };
  });
}

/** The cell of a column, or the one to its left that was merged with it; the column of periods is merged with none. */
function spread(cells: readonly TakenCell[], column: number): TakenCell | undefined {
  for (let at = column; at > 0; at--) if (textOf(cells[at]) !== '') return cells[at];
  return column === 0 ? cells[0] : undefined;
}
