import { readCell } from '../term/cell.ts';
import type { Line } from './merged-periods.ts';
import { mayBePeriod } from '../period/said.ts';
import { unitWritten } from '../observation/said-in-header.ts';
import type { CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

const isVaried = (texts: readonly string[]): boolean => new Set(texts).size > 1;

/** Words that tell rows apart: no units, numbers, marks of missing ones or times. */
const isOfWords = (texts: readonly string[]): boolean =>
  isVaried(texts) &&
  texts.every((text) => !text || !(readCell(text) || mayBePeriod(text) || unitWritten(text)?.unit));

/**
 * Where several rows begin with the same name, what stands in the columns beside it tells them apart: `Country | Flow | 2022 | 2023`. Then all that
 * varies is one name. Other tables stay as they are.
 */
export function withNamesJoined(lines: readonly Line[]): readonly Line[] {
  const [headers, ...rows] = lines;
  const textsAt = (at: number): readonly string[] => rows.map(({ cells }) => textOf(cells[at]));
  const first = textsAt(0);
  if (!headers || new Set(first).size === rows.length || first.some((text) => !text || mayBePeriod(text)))
    return lines;
  const at = headers.cells.flatMap((header, i) =>
    i > 0 && !mayBePeriod(textOf(header)) && isOfWords(textsAt(i)) ? i : [],
  );
  const names = [...(isVaried(first) ? [0] : []), ...at];
  const nameOf = ({ cells }: Line): string =>
    names
      .map((i) => textOf(cells[i]))
      .filter(Boolean)
      .join(', ');
  if (new Set(rows.map(nameOf)).size < rows.length) return lines;
  return lines.map((line): Line => ({
    ...line,
    cells: [
      { ...line.cells[0], text: nameOf(line) },
      ...line.cells.filter((_, i) => i > 0 && !at.includes(i)),
    ],
  }));
}
