import { readCell } from '../term/cell.ts';
import { plainText } from '../term/digits.ts';
import type { Line } from './line.ts';
import type { CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** What tables call a column in which rows are numbered, ranked or have a code. */
const NUMBERING =
  /^(?:|№(?: ?п\/п)?|n[o°]?\.?|#|п\/п|rank|место|ранг|позиция|(?:(?:hs|product|country|indicator|series|iso ?[23]?) )?code|hs|iso ?(?:alpha)?[- ]?[23]?|код(?: .*)?|р\/с|орын|شماره|ردیف|رتبه|کود|گڼه|شمېره)$/iu;

/** Whether a header says that its column numbers, ranks or encodes the rows. */
export const isNumbering = (header: string): boolean => NUMBERING.test(plainText(header).replace(/_/g, ' '));

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
