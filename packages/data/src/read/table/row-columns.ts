import { readCell } from '../term/cell.ts';
import { flowNamed } from '../term/flow-in.ts';
import { mayBePeriod } from '../period/said.ts';
import { saidInHeader, unitOfTable, unitWritten } from '../observation/said-in-header.ts';
import { roleNamed } from '../term/role-words.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line } from './line.ts';
import { isNumbering } from './rows-beside.ts';
import { mayBeTotal } from './total.ts';
import type { WrittenUnit } from '../term/unit.ts';

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
  /** Columns that say the same in each row, and nothing of what is understood. */
  readonly left: readonly number[];
  /** Whether each column is one of these, or of units. */
  readonly areAll: boolean;
  /** The unit of all numbers, where a column says the same one in each row, alone or behind what they are. */
  readonly unit: WrittenUnit;
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
  const isSame = (at: number): boolean => distinct(texts[at]!).length === 1;
  const units = words.find((at) => isSame(at) && unitWritten(texts[at]![0]!)?.unit);
  const said = words.filter((at) => at !== units && texts[at]!.some(Boolean));
  // A unit is read behind a name, not before it, and is none itself.
  const isOfUnits = (at: number): boolean => texts[at]!.every((text) => unitWritten(text)?.unit);
  const flows = said.find((at) => texts[at]!.some(isBareFlow));
  const flow = said.some((at) => at !== flows && !isOfUnits(at)) ? flows : undefined;
  const named = said.filter((at) => at !== flow);
  const varied = named.filter((at) => !isSame(at));
  // Behind one name in all rows each time stands once; where numbers too look like years, which is which is not guessed.
  const isAlone = times.filter(Boolean).length === 1 && rows.length > 1;
  const isSaid = flow !== undefined || named.some((at) => roleNamed(textOf(headers[at])) !== undefined);
  const isOfOne =
    varied.length === 0 && (repeated < 0 ? isAlone && (period > 0 || isSaid) : flow !== undefined);
  const told = isOfOne ? named : repeated < 0 ? [] : varied;
  const names = [...told.filter((at) => !isOfUnits(at)), ...told.filter(isOfUnits)];
  const keys = [period, ...names, ...(flow === undefined ? [] : [flow])];
  const isWhole = names.every((at) => texts[at]!.every(Boolean));
  if (numbers.length === 0 || names.length === 0 || !isWhole) return undefined;
  if (!isOnce(rows.map((_, row) => JSON.stringify(keys.map((at) => texts[at]![row]))))) return undefined;
  const constant = named.filter((at) => !varied.includes(at) && !names.includes(at));
  const unitAt = (at: number): WrittenUnit => unitOfTable(texts[at]![0]!);
  const [about = units] = constant.filter((at) => unitAt(at).unit);
  const isRead = (at: number): boolean =>
    at === about || roleNamed(textOf(headers[at])) !== undefined || isOfAll(texts[at]![0]!);
  const left = constant.filter((at) => !isRead(at));
  const areAll = others.length === headers.length - 1 && left.length === 0;
  const unit = about === undefined ? {} : unitAt(units ?? about);
  return { period, names, constant, flow, numbers, left, areAll, unit };
}

/** Whether words of all rows say no more than that they are of a flow, or of all of something. */
const isOfAll = (text: string): boolean => isBareFlow(text) || mayBeTotal(text);

/** Whether a text names a flow and nobody whose it is. */
export function isBareFlow(text: string): boolean {
  const { name, unread } = saidInHeader(text);
  const said = unread === undefined ? flowNamed(name) : undefined;
  return said !== undefined && said.reporter === undefined && said.partner === undefined;
}

/** Numbers, or the marks of missing ones; at least one is a number. */
function isOfNumbers(column: readonly string[]): boolean {
  const read = column.filter(Boolean).map((text) => readCell(text));
  return read.every(Boolean) && read.some((cell) => typeof cell?.value === 'number');
}
