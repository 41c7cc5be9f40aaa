/** Rows of cells as CSV (RFC 4180) with line feeds: a cell is quoted where it has to be. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows without the columns in which none of them says anything, but for those that are `kept`; the first row has the headers. */
export function usedColumns(
  rows: readonly (readonly string[])[],
  kept: readonly string[],
): readonly (readonly string[])[] {
  const [headers = [], ...lines] = rows;
  const used = headers.map((header, i) => kept.includes(header) || lines.some((cells) => cells[i] !== ''));
  return rows.map((cells) => cells.filter((_, i) => used[i]));
}
