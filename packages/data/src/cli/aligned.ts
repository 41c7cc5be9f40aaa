import { printable } from './printable.ts';

/** The widest a column becomes; longer cells are cut. */
const WIDEST = 60;

/** A table for a terminal: columns as wide as their widest cell, numbers to the right, two blanks between. */
export function aligned(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [headers, ...rows.map((row) => row.map((cell) => shortened(String(cell))))];
  const widths = headers.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column] ?? ''))));
  const numeric = headers.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  );
  return cells
    .map((row) =>
      headers
        .map((_, column) => {
          const cell = row[column] ?? '';
          const blanks = ' '.repeat(widths[column]! - lengthOf(cell));
          return numeric[column] ? blanks + cell : cell + blanks;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Characters, not code units. */
function lengthOf(text: string): number {
  return [...text].length;
}

function shortened(text: string): string {
  const characters = [...printable(text)];
  return characters.length > WIDEST ? `${characters.slice(0, WIDEST - 1).join('')}…` : characters.join('');
}
