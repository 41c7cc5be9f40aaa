import { mayBePeriod } from '../period/said.ts';
import { periodNamedIn } from './title.ts';
import { readCell } from '../term/cell.ts';
import { unitOfTable, unitWritten } from '../observation/said-in-header.ts';
import { roleNamed } from '../term/role-words.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line } from './line.ts';
import { isNumbering } from './rows-beside.ts';
import { isBareFlow } from './row-columns.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/** Over numbers whose header is a time; no reader has seen it. */
const VALUE: CellLike = { text: 'Value', shown: '' };

/** A time, and the columns that say what is said of it: words, and its numbers. */
interface Time {
  readonly time: CellLike;
  readonly kept: readonly number[];
}

const isNumber = (text: string): boolean => typeof readCell(text)?.value === 'number';

const isNoWord = (text: string): boolean => isNumber(text) || mayBePeriod(text);

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
  const isOfTitle = years.length === 0 && !headers.cells.some((cell) => periodNamedIn(textOf(cell)));
  const general = isOfTitle ? periodNamedIn(title)?.period : undefined;
  const numbers = general === undefined ? [] : width.filter((at) => textsAt(at).some(isNumber));
  const words = width.filter(
    (at) => ![...years, ...numbers].includes(at) && !isNumbering(textOf(headers.cells[at])),
  );
  if (years.length + numbers.length === 0 || words.some((at) => textsAt(at).some(isNoWord))) return lines;
  const [first = -1, ...others] = words;
  const isRepeated = new Set(textsAt(first)).size < rows.length;
  const isOfTrade = (at: number): boolean =>
    roleNamed(textOf(headers.cells[at])) !== undefined ||
    textsAt(at).some(isBareFlow) ||
    isMeasured(textsAt(at));
  if (others.length === 0 || !(isRepeated || others.some(isOfTrade))) return lines;
  const times: readonly Time[] =
    general === undefined
      ? years.map((at) => ({ time: headers.cells[at]!, kept: [...words, at] }))
      : [{ time: { text: general }, kept: [...words, ...numbers] }];
  const dated = ({ cells, ...line }: Line, { time, kept }: Time): Line => ({
    ...line,
    cells: [time, ...kept.map((at) => cells[at] ?? { text: '' })],
  });
  const named = words.map((at) => headers.cells[at]!);
  const values = general === undefined ? [VALUE] : numbers.map((at) => headers.cells[at]!);
  return [
    { ...headers, cells: [{ text: 'Year' }, ...named, ...values] },
    ...rows.flatMap((row) => times.map((time) => dated(row, time))),
  ];
}

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
