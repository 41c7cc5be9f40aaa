import { unitWritten } from '../observation/said-in-header.ts';
import { mayBePeriod } from '../period/column.ts';
import { readCell } from '../term/cell.ts';
import { countTitles, MOST } from './titles.ts';

type Cells = readonly string[];

/** How many of the first records are titles, those among them in whose words a delimiter stands bare, `Exports, thousand USD`, where that is certain. */
export function countBareTitles(rows: readonly Cells[]): number {
  const plain = countTitles(rows);
  for (let at = plain + 1; at <= MOST && at < rows.length - 1; at++)
    if (
      areHeaders(rows[at]!, rows.slice(at + 1)) &&
      rows.slice(plain, at).every((cells) => isProse(cells, rows[at]!))
    )
      return at;
  return plain;
}

/** Whether cells name columns, each another, of which all rows below have as many, up to a remark, and hold numbers. */
function areHeaders(cells: Cells, below: readonly Cells[]): boolean {
  const named = cells.map((text) => text.trim()).filter(Boolean);
  const last = below.findLastIndex(({ length }) => length === cells.length);
  const rows = below.slice(0, last + 1).filter(({ length }) => length > 1);
  return (
    named.length > 1 &&
    new Set(named).size === named.length &&
    (cells[0]!.trim() !== '' || mayBePeriod(named[0]!)) &&
    !mayBePeriod(cells[0]!) &&
    named.every((text) => mayBePeriod(text) || !isNumber(text)) &&
    rows.every(({ length }) => length === cells.length) &&
    isRow(rows[0] ?? [])
  );
}

const isNumber = (text: string): boolean => typeof readCell(text)?.value === 'number';

const isRow = (cells: Cells): boolean => cells.slice(1).some(isNumber);

/** Whether a delimiter is followed by a space in one record, as in a sentence, and not in another. */
export const isSpaced = (cells: Cells): boolean => cells.slice(1).every((text) => /^ \S/.test(text));

/**
 * Whether cells are parts of a sentence above headers. Groups of columns stand above these, too, but as many, or with gaps between; and a space
 * behind a delimiter is a habit of sentences, which tells where the rows have none. What databases say of a file is a word and its meaning:
 * `Last Updated Date,2024-06-28,`.
 */
function isProse(all: Cells, headers: Cells): boolean {
  const cells = all.slice(0, all.findLastIndex((text) => text.trim()) + 1);
  if (cells.length === 1) return true;
  if (cells.length === 2 && all.length === 3 && headers.length > 3 && !mayBePeriod(cells[0]!)) return true;
  if (!cells.every((text) => text.trim()) || mayBePeriod(cells[0]!)) return false;
  if (isSpaced(cells) && !isSpaced(headers))
    return (
      cells.length !== headers.length ||
      cells.slice(1).some((text) => mayBePeriod(text) || unitWritten(text) !== undefined)
    );
  return cells.length < headers.length && cells.slice(1).every((text) => unitWritten(text) !== undefined);
}
