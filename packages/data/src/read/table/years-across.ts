import { mayBePeriod } from '../period/said.ts';
import { periodNamedIn } from './names-down.ts';
import { readCell } from '../term/cell.ts';
import { unitOfTable, unitWritten } from '../observation/said-in-header.ts';
import { roleNamed } from '../term/role-words.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line } from './line.ts';
import { isNumbering } from './rows-beside.ts';
import { isBareFlow } from './row-columns.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/**
 * Takes years that go across beside several columns of words, `Partner | Flow | 2022 | 2023`, for a column of times: then each row says its time, as
 * in databases. So where rows begin with the same name, or where another column holds flows or parties of trade. The time of all may be that in the
 * title. Other tables stay as they are.
 */
export function withYearsDown(lines: readonly Line[], title: string): readonly Line[] {
  const [headers, ...all] = lines;
  const rows = withNamesBelow(all);
  if (!headers || rows.length === 0) return lines;
  const width = headers.cells.map((_, at) => at);
  const textsAt = (at: number): readonly string[] => rows.map(({ cells }) => textOf(cells[at]));
  const years = width.filter((at) => mayBePeriod(textOf(headers.cells[at])));
  const isNumber = (text: string): boolean => typeof readCell(text)?.value === 'number';
  const isOfTitle = years.length === 0 && !headers.cells.some((cell) => periodNamedIn(textOf(cell)));
  const numbers = isOfTitle ? width.filter((at) => textsAt(at).some(isNumber)) : [];
  const general = isOfTitle ? periodNamedIn(title)?.period : undefined;
  const words = width.filter(
    (at) => ![...years, ...numbers].includes(at) && !isNumbering(textOf(headers.cells[at])),
  );
  const [first, ...others] = words;
  const isOfWords = words.every((at) => !textsAt(at).some(isNumber));
  const isDated = years.length > 0 || (general !== undefined && numbers.length > 0);
  if (first === undefined || !isDated || !isOfWords || words.some((at) => textsAt(at).some(mayBePeriod)))
    return lines;
  const isRepeated = new Set(textsAt(first)).size < rows.length;
  const isOfTrade = (at: number): boolean =>
    roleNamed(textOf(headers.cells[at])) !== undefined ||
    textsAt(at).some(isBareFlow) ||
    isMeasured(textsAt(at));
  if (others.length === 0 || !(isRepeated || others.some(isOfTrade))) return lines;
  if (general !== undefined) return dated([headers, ...rows], [...words, ...numbers], general);
  const empty: CellLike = { text: '' };
  const down = rows.flatMap(({ cells, place }) =>
    years.map((at): Line => ({
      cells: [headers.cells[at]!, ...words.map((word) => cells[word] ?? empty), cells[at] ?? empty],
      place,
    })),
  );
  const named = words.map((at) => headers.cells[at]!);
  return [{ ...headers, cells: [{ text: 'Year' }, ...named, { text: 'Value', shown: '' }] }, ...down];
}

/** Some of the columns of rows that are all of the same time, beside a column which says that. */
const dated = (
  [headers, ...rows]: readonly Line[],
  kept: readonly number[],
  time: string,
): readonly Line[] => {
  const beside = (line: Line, text: string): Line => ({
    ...line,
    cells: [{ text }, ...kept.map((at) => line.cells[at] ?? { text: '' })],
  });
  return [beside(headers!, 'Year'), ...rows.map((row) => beside(row, time))];
};

/** Whether all rows say the same of what their numbers are, and behind it their unit. */
const isMeasured = ([text = '', ...others]: readonly string[]): boolean =>
  others.every((each) => each === text) && !unitWritten(text) && unitOfTable(text).unit !== undefined;

/** A name that stands once over several rows, as merged cells leave it in delimited text, said in each of these. */
function withNamesBelow(rows: readonly Line[]): readonly Line[] {
  if (!rows.every(({ cells }) => textOf(cells[1]))) return rows;
  let name: CellLike = { text: '' };
  return rows.map((row) => {
    const [first = name, ...others] = row.cells;
    if (textOf(first)) name = first;
    return { ...row, cells: [name, ...others] };
  });
}
