import { readCell } from '../term/cell.ts';
import type { Line } from './merged-periods.ts';
import { kindIn } from './kind.ts';
import { rowsByName, saidOfAll, type Held } from './names-down.ts';
import { mayBePeriod } from '../period/said.ts';
import { isNumbering } from './rows-beside.ts';
import { unitWritten } from '../observation/said-in-header.ts';
import type { CellData, CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What the columns of a table hold in which each row says a time and whose its numbers are. */
interface Columns {
  readonly period: number;
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  /** The unit of all numbers, where a column says the same one in each row. */
  readonly unit: string;
}

/**
 * Takes a table apart in which each row says a time and a name, as databases give them: `Year | Country | Exports`. Then each name has a row for
 * every kind of numbers, with its periods going across. What is said in several columns, `Country | Goods`, is one name. Other tables stay as they are.
 */
export function withoutRepeated(lines: readonly Line[], title: string, given?: CellData): readonly Line[] {
  const [headers, ...rows] = lines;
  const columns = headers && !areFields(headers) && columnsIn(headers, rows);
  if (!columns) return lines;
  const { period, names, numbers, unit } = columns;
  const periods = distinct(rows.map(({ cells }) => textOf(cells[period])));
  const kinds = numbers.map((at) => {
    const header = headers.cells[at]!;
    const text = unit && !unitWritten(textOf(header)) ? `${textOf(header)}, ${unit}` : textOf(header);
    return kindIn({ ...header, text }, saidOfAll(title, given));
  });
  const held = kinds.flatMap((kind, k) =>
    periods.map((each, p): Held => ({ ...kind, period: each, at: 1 + k * periods.length + p })),
  );
  const nameOf = ({ cells }: Line): string => names.map((at) => textOf(cells[at])).join(', ');
  const rowOf = new Map(rows.map((row) => [`${nameOf(row)}\n${textOf(row.cells[period])}`, row]));
  const firsts = new Map([...rows].reverse().map((row) => [nameOf(row), row.place]));
  const named = distinct(rows.map(nameOf)).map((name): Line => {
    const values = numbers.flatMap((at) =>
      periods.map((each): CellLike => rowOf.get(`${name}\n${each}`)?.cells[at] ?? { text: '' }),
    );
    return { cells: [{ text: name }, ...values], place: firsts.get(name)! };
  });
  const corner = names.map((at) => textOf(headers.cells[at])).join(', ');
  return rowsByName({ ...headers, cells: [{ text: corner }] }, named, held);
}

/** Whether the headers are field names of an observation, which are read as they are. */
const areFields = ({ cells }: Line): boolean =>
  ['period', 'value'].every((field) => cells.some((cell) => textOf(cell) === field));

/** The columns, where each is a time, a name or numbers, and no two rows say the same time and name. */
function columnsIn({ cells: headers }: Line, rows: readonly Line[]): Columns | undefined {
  const texts = headers.map((_, at) => rows.map(({ cells }) => textOf(cells[at])));
  const isOnce = (column: readonly string[]): boolean => distinct(column).length === column.length;
  const times = texts.map((column) => column.every(mayBePeriod));
  const repeated = texts.findIndex((column, at) => times[at] && !isOnce(column));
  const period = repeated < 0 ? times.indexOf(true) : repeated;
  if (period < 0 || headers.some((header) => mayBePeriod(textOf(header)))) return undefined;
  const others = texts.map((_, at) => at).filter((at) => at !== period && !isNumbering(textOf(headers[at])));
  const numbers = others.filter((at) => isOfNumbers(texts[at]!));
  const words = others.filter((at) => !numbers.includes(at));
  const [units = [], unit = ''] = distinctUnit(words, texts);
  const named = words.filter((at) => !units.includes(at));
  const varied = named.filter((at) => distinct(texts[at]!).length > 1);
  // Behind one name in all rows each time stands once; where numbers too look like years, which is which is not guessed.
  const isAlone = times.filter(Boolean).length === 1;
  const isOfOne = isAlone && repeated < 0 && period > 0 && rows.length > 1 && varied.length === 0;
  const names = isOfOne ? named : repeated < 0 ? [] : varied;
  const said = rows.map((_, row) => JSON.stringify([period, ...names].map((at) => texts[at]![row])));
  const isWhole = names.every((at) => texts[at]!.every(Boolean)) && isOnce(said);
  return numbers.length > 0 && names.length > 0 && isWhole ? { period, names, numbers, unit } : undefined;
}

/** The column that says the same unit in each row, and that unit. */
function distinctUnit(
  words: readonly number[],
  texts: readonly (readonly string[])[],
): readonly [number[], string] | readonly [] {
  const at = words.find((one) => distinct(texts[one]!).length === 1 && unitWritten(texts[one]![0]!)?.unit);
  return at === undefined ? [] : [[at], texts[at]![0]!];
}

/** Numbers, or the marks of missing ones; at least one is a number. */
function isOfNumbers(column: readonly string[]): boolean {
  const read = column.filter(Boolean).map((text) => readCell(text));
  return read.every(Boolean) && read.some((cell) => typeof cell?.value === 'number');
}
