import { plainText } from '../term/digits.ts';
import type { Line } from './line.ts';
import { mayBePeriod } from '../period/said.ts';
import type { CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** A period, or a year of the Solar Hijri calendar, which is none before it is known to be one. */
const isTime = (text: string): boolean => mayBePeriod(text) || /^1[34]\d\d$/.test(plainText(text));

/** Whether a row holds a time and nothing else, across all cells or alone in the first. */
function isOver({ cells: [first, ...others] }: Line): boolean {
  const time = textOf(first);
  if (others.length === 0 || !isTime(time)) return false;
  const texts = new Set(others.map(textOf));
  return texts.size === 1 && (texts.has(time) || texts.has(''));
}

/** Such a row where it stands over no names: a year is no number of its own. */
const bare = (line: Line): Line => {
  const [first, ...others] = line.cells;
  const isAcross = others.length > 1 && isOver(line) && textOf(others[0]) !== '';
  return isAcross ? { ...line, cells: [first!, ...others.map(() => ({ text: '' }))] } : line;
};

/** Takes years that stand over rows of names, as a merged cell has them, for a column beside these: then each row says its time. */
export function withYearsBeside(lines: readonly Line[]): readonly Line[] {
  const [headers, ...rows] = lines;
  const names = rows.filter((row) => !isOver(row));
  const areOver = rows.length > 1 && isOver(rows[0]!) && names.length > 0;
  if (!headers || !areOver || names.some(({ cells }) => textOf(cells[0]) === '' || isTime(textOf(cells[0]))))
    return lines.map((line, i) => (i > 0 ? bare(line) : line));
  let year: CellLike = { text: '' };
  const dated = rows.flatMap((row): readonly Line[] => {
    if (isOver(row)) [year] = row.cells as [CellLike];
    return isOver(row) ? [] : [{ ...row, cells: [year, ...row.cells] }];
  });
  return [{ ...headers, cells: [{ text: 'Year' }, ...headers.cells] }, ...dated];
}
