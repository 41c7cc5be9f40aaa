import { readCell } from '../term/cell.ts';
import { plainText } from '../term/digits.ts';
import { beginsRemark } from '../term/remark.ts';
import type { Line } from './merged-periods.ts';
import { mayBePeriod } from '../period/said.ts';
import type { CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** One text across all cells, as a merged cell has it, or alone in the first where it says what it is. */
function isRemark({ cells }: Line): boolean {
  const texts = cells.map(textOf);
  const [first = ''] = texts;
  if (cells.length < 2 || mayBePeriod(first) || readCell(first)) return false;
  const isAcross = texts.every((text) => text === first);
  return isAcross || (texts.slice(1).every((text) => text === '') && beginsRemark(first));
}

/** Without lines that are no rows of numbers: sources and notes below, words between rows. */
export function withoutRemarks(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, i) => i === 0 || !isRemark(line));
}

/** What tables call a column in which rows are numbered, ranked or have a code. */
const NUMBERING =
  /^(?:|№(?: ?п\/п)?|n[o°]?\.?|#|п\/п|rank|место|ранг|позиция|(?:hs |product |country )?code|hs|код(?: .*)?|р\/с|орын|شماره|ردیف|رتبه|کود|گڼه|شمېره)$/iu;

/** Whether a header says that its column numbers, ranks or encodes the rows. */
export const isNumbering = (header: string): boolean => NUMBERING.test(plainText(header));

/** Without a first column that numbers the rows, or holds codes of what the next one names. */
export function withoutNumbers(lines: readonly Line[]): readonly Line[] {
  const [headers, ...rows] = lines;
  const isNamed = rows.filter(({ cells }) => /\p{L}/u.test(textOf(cells[1])) && !readCell(textOf(cells[1])));
  const isNumbered = rows.every(({ cells }) => /^(?:[\d\s.]*|\D*)$/.test(plainText(textOf(cells[0]))));
  const counted = rows.filter(({ cells }) => /^\d[\d\s.]*$/.test(plainText(textOf(cells[0])))).length;
  if (!headers || !isNumbering(textOf(headers.cells[0]))) return lines;
  if (rows.length === 0 || !isNumbered || counted * 2 <= rows.length || isNamed.length < counted)
    return lines;
  return lines.map(({ cells: [first, second, ...others], place }) => ({
    // A sum may stand in the column of numbers.
    cells: [textOf(second) === '' || !second ? (first ?? { text: '' }) : second, ...others],
    place,
  }));
}
