import { readCell } from '../term/cell.ts';
import { flowNamed } from '../term/flow-in.ts';
import { mayBePeriod } from '../period/said.ts';
import { saidInHeader, unitWritten } from '../observation/said-in-header.ts';
import { roleNamed } from '../term/role-words.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line } from './line.ts';
import { isNumbering } from './rows-beside.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** What the columns of a table hold in which each row says a time and whose its numbers are. */
export interface RowColumns {
  readonly period: number;
  readonly names: readonly number[];
  /** Columns of words that say the same in each row. */
  readonly constant: readonly number[];
  /** The column of flows, and of what else stands beside them, where it tells numbers of the same name apart. */
  readonly flow: number | undefined;
  readonly numbers: readonly number[];
  /** Whether no column is left that says something else. */
  readonly areAll: boolean;
  /** The unit of all numbers, where a column says the same one in each row. */
  readonly unit: string;
}

/** The columns, where each is a time, a name, a flow or numbers, and no two rows say the same time, name and flow. */
export function rowColumnsIn({ cells: headers }: Line, rows: readonly Line[]): RowColumns | undefined {
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
  const said = words.filter((at) => !units.includes(at) && texts[at]!.some(Boolean));
  const flow = said.length > 1 ? said.find((at) => texts[at]!.some(isBareFlow)) : undefined;
  const named = said.filter((at) => at !== flow);
  const varied = named.filter((at) => distinct(texts[at]!).length > 1);
  // Behind one name in all rows each time stands once; where numbers too look like years, which is which is not guessed.
  const isAlone = times.filter(Boolean).length === 1 && rows.length > 1;
  const isSaid = flow !== undefined || named.some((at) => roleNamed(textOf(headers[at])) !== undefined);
  const isOfOne =
    varied.length === 0 && (repeated < 0 ? isAlone && (period > 0 || isSaid) : flow !== undefined);
  const names = isOfOne ? named : repeated < 0 ? [] : varied;
  const keys = [period, ...names, ...(flow === undefined ? [] : [flow])];
  const isWhole = names.every((at) => texts[at]!.every(Boolean));
  if (numbers.length === 0 || names.length === 0 || !isWhole) return undefined;
  if (!isOnce(rows.map((_, row) => JSON.stringify(keys.map((at) => texts[at]![row]))))) return undefined;
  const constant = named.filter((at) => !varied.includes(at) && !names.includes(at));
  const areAll =
    others.length === headers.length - 1 &&
    constant.every((at) => roleNamed(textOf(headers[at])) !== undefined);
  return { period, names, constant, flow, numbers, areAll, unit };
}

/** Whether a text names a flow and nobody whose it is. */
export function isBareFlow(text: string): boolean {
  const { name, unread } = saidInHeader(text);
  const said = unread === undefined ? flowNamed(name) : undefined;
  return said !== undefined && said.reporter === undefined && said.partner === undefined;
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
