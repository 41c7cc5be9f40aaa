import { readCell } from '../term/cell.ts';
import { flowNamed } from '../term/flow-in.ts';
import { roleNamed } from '../term/role-words.ts';
import { kindIn, rolesOf } from './kind.ts';
import { mayBePeriod } from '../period/said.ts';
import { saidInHeader, unitWritten } from '../observation/said-in-header.ts';
import type { CellLike } from '../report/table-like.ts';
import type { Line } from './line.ts';
import { partInYear } from './part-in-year.ts';
import { sumsAmong } from './subtotals.ts';

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

/**
 * Takes two rows of headers apart of which one holds the same periods again and again, as sheets have that merge a year over its exports and imports
 * (or exports over their years): then each row is one for every word of the other row, with its periods going across. A year over its months
 * or quarters is one row of periods, a sum beside them none of these. Other tables stay as they are.
 */
export function withoutMerged(lines: readonly Line[]): readonly Line[] {
  const [upper, lower, ...rows] = lines;
  if (!upper || !lower || rows.length === 0 || !areHeaders(upper.cells, lower.cells)) return lines;
  const above = spread(upper.cells, lower.cells.length);
  const below = lower.cells.slice(1);
  const corner = {
    text: [...new Set([textOf(upper.cells[0]), textOf(lower.cells[0])])].filter(Boolean).join(', '),
  };
  const parts = below.map((cell, i) => partInYear(textOf(cell), above[i]!));
  const together = below.map((cell, i): CellLike => ({
    ...cell,
    ...(parts[i] ?? { text: `${textOf(cell)} ${textOf(above[i])}` }),
  }));
  if (parts.some(Boolean)) return [{ ...upper, cells: [corner, ...together] }, ...rows];
  const kept = below.flatMap((cell, i) => (isAlone(above[i]!, cell) ? [] : i));
  const undated = below.flatMap((cell, i) => (kept.includes(i) ? [] : textOf(cell)));
  const keep = (cells: readonly CellLike[]): readonly CellLike[] => kept.map((i) => cells[i]!);
  const [over, under] = [keep(above), keep(below)];
  const body = rows.map((row) => ({ ...row, cells: [row.cells[0]!, ...keep(row.cells.slice(1))] }));
  const [periods, words] = over.every(isPeriod) ? [over, under] : [under, over];
  if (!periods.every(isPeriod) || words.some(isPeriod) || kept.length === 0) return lines;
  return apart(corner, periods, words, { ...upper, undated }, body);
}

/** Whether a header fills both rows and is no period: its numbers have no time. */
const isAlone = (above: CellLike, below: CellLike): boolean =>
  textOf(above) === textOf(below) && !isPeriod(below);

const isPeriod = (cell: CellLike): boolean => mayBePeriod(textOf(cell));

/** Whether the upper of two rows was merged over the lower one, which holds words or periods under all of it and begins with neither. */
function areHeaders(
  [first, ...above]: readonly CellLike[],
  [corner, ...below]: readonly CellLike[],
): boolean {
  const words = above.map(textOf);
  const isMerged = words[0] !== '' && words.slice(1).some((word, i) => word === '' || word === words[i]);
  const begins = textOf(corner);
  const isCorner = begins === '' || textOf(first) === '' || begins === textOf(first);
  const areWords = below.every((cell) => textOf(cell) !== '' && (isPeriod(cell) || !readCell(cell.text)));
  return isMerged && isCorner && !mayBePeriod(begins) && below.length >= above.length && areWords;
}

/** The cells behind the first, each merged one as often as it stands above another. */
function spread(cells: readonly CellLike[], width: number): readonly CellLike[] {
  const all: CellLike[] = [];
  for (let column = 1; column < width; column++) {
    const cell = cells[column];
    all.push(cell && textOf(cell) !== '' ? cell : all.at(-1)!);
  }
  return all;
}

/** A row for each word of each row; periods stand once. */
function apart(
  corner: CellLike,
  periods: readonly CellLike[],
  words: readonly CellLike[],
  headers: Line,
  rows: readonly Line[],
): readonly Line[] {
  const years = [...new Map(periods.map((cell) => [textOf(cell), cell]))];
  const kinds = [...new Map(words.map((cell) => [textOf(cell), cell]))];
  const columnOf = new Map(periods.map((cell, i) => [`${textOf(words[i])}\n${textOf(cell)}`, i + 1]));
  const names = rows.map(({ cells }) => textOf(cells[0]));
  const isAmount = words.map((cell) => !kindIn(cell, {}).isRatio);
  const sums = sumsAmong(
    names,
    rows.map(({ cells }) => cells.slice(1).flatMap((cell, i) => (isAmount[i] ? textOf(cell) : []))),
  );
  const role = roleNamed(textOf(corner));
  const parts = rows.flatMap(({ cells, place }, row) =>
    kinds.map(([kind, header]): Line => {
      const { data, flow } = kindIn(header, {});
      const called = (data.unit ?? data.scale) ? saidInHeader(kind).name : kind;
      const own = textOf(cells[0]);
      const series = sums.get(row) ?? `series-${row + 1}`;
      // States are known by their names if all of them are: then the header says whose flow it is.
      const isOfFlow = flow.flow !== undefined && !names.every((one) => flowNamed(`${called} ${one}`));
      const roles = isOfFlow ? rolesOf(flow, series, role) : {};
      const numbers = years.map(([year]): CellLike => {
        const cell = cells[columnOf.get(`${kind}\n${year}`) ?? -1] ?? { text: '' };
        return isOfFlow ? { ...cell, data: { ...roles, ...cell.data } } : cell;
      });
      const text = isOfFlow || unitWritten(kind) ? own : `${called} ${own}`;
      const name = { ...cells[0], text, data: { ...data, ...cells[0]?.data } };
      return { cells: [isOfFlow ? { ...name, series } : name, ...numbers], place: `${place}, ${kind}` };
    }),
  );
  return [{ ...headers, cells: [corner, ...years.map(([, cell]) => cell)] }, ...parts];
}
