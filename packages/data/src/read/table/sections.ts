import { readCell } from '../term/cell.ts';
import { flowNamed, type NamedFlow } from '../term/flow-in.ts';
import { beginsRemark } from '../term/remark.ts';
import type { Line } from './line.ts';
import { mayBePeriod } from '../period/said.ts';
import { saidInHeader, unitWritten } from '../observation/said-in-header.ts';
import type { CellData, CellLike } from '../report/table-like.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

const flowOf = (cell: CellLike | undefined): NamedFlow | undefined =>
  flowNamed(saidInHeader(textOf(cell)).name);

/** Words that stand over the rows below them: `Exports`, `Asia`, `thousand tonnes`. */
interface Heading {
  readonly name: string;
  /** What they say of the numbers, where they do. */
  readonly said: CellData | undefined;
}

/** One text across all cells, as a merged cell has it, or alone in the first where it says what it is: a remark, or a flow over its rows. */
function headingOf({ cells }: Line, isOver: boolean): Heading | undefined {
  const texts = cells.map(textOf);
  const [first = ''] = texts;
  if (cells.length < 2 || mayBePeriod(first) || readCell(first)) return undefined;
  const isAcross = texts.every((text) => text === first);
  const isAlone = texts.slice(1).every((text) => text === '');
  const flow = isOver ? flowOf(cells[0]) : undefined;
  const said = flow ?? (unitWritten(first)?.unit ? { unit: first } : undefined);
  return isAcross || (isAlone && (beginsRemark(first) || flow)) ? { name: first, said } : undefined;
}

/** A row with what its heading says of its numbers; a flow it may name itself. */
function under({ cells: [name, ...cells], place }: Line, said: CellData): Line {
  if (said.flow && flowOf(name)) return { cells: [name!, ...cells], place };
  return { cells: [name!, ...cells.map((cell) => ({ ...cell, data: { ...said, ...cell.data } }))], place };
}

/**
 * Without lines that are no rows of numbers: sources and notes below, words between rows. Such words are said of the rows below them: a unit, or a flow where no
 * header names one; else of names that stand under several of them.
 */
export function withHeadingsTold(lines: readonly Line[]): readonly Line[] {
  const [headers, ...rows] = lines;
  const namesFlow = headers?.cells.some((cell) => flowOf(cell)) ?? false;
  let heading: Heading | undefined;
  const found = rows.flatMap((row, i) => {
    const next = headingOf(row, !namesFlow && i < rows.length - 1);
    heading = next ?? heading;
    return next ? [] : { row, heading };
  });
  const places = new Map<string, Set<Heading | undefined>>();
  for (const { row, heading: over } of found) {
    const name = textOf(row.cells[0]);
    places.set(name, (places.get(name) ?? new Set()).add(over));
  }
  const isRepeated = (name: string): boolean =>
    name !== '' && !mayBePeriod(name) && places.get(name)!.size > 1;
  const told = found.map(({ row, heading: over }): Line => {
    const [first, ...cells] = row.cells;
    if (over?.said) return under(row, over.said);
    if (!over || !isRepeated(textOf(first))) return row;
    return { cells: [{ ...first!, text: `${over.name}, ${textOf(first)}` }, ...cells], place: row.place };
  });
  return headers ? [headers, ...told] : [];
}
