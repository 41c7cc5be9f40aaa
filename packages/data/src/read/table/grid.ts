import { commonDecimal } from '../term/number.ts';
import type { ShownSign } from '../term/number.ts';
import { numbersIn, readCell } from '../term/cell.ts';
import { countHeaders, countTitles, joinedHeaders } from './header-rows.ts';
import { withoutNames } from './names-down.ts';
import { withoutRepeated } from './names-repeated.ts';
import { withoutNumbers } from './rows-beside.ts';
import { withHeadingsTold } from './sections.ts';
import { withoutMerged } from './merged-periods.ts';
import type { Line, TakenCell } from './line.ts';
import { mayBePeriod } from '../period/said.ts';
import { unitWritten } from '../observation/said-in-header.ts';
import { withSolarYears } from './solar-table.ts';
import { withYearsDown } from './years-across.ts';
import { withYearsBeside } from './years-over-rows.ts';
import type { CellLike, TableLike } from '../report/table-like.ts';

/** A table with one row of headers, its periods going down. */
export interface Grid {
  readonly headers: readonly TakenCell[];
  readonly rows: readonly (readonly CellLike[])[];
  /** Where a row stands, as a reader of the document counts: `row 4`, or `line 4`. */
  readonly placeOf: (row: number) => string;
  /** Where the cell of a row and column stands: `row 4, column "2022"`. */
  readonly at: (row: number, column: number) => string;
  /** The decimal sign that its numbers show, or that it may be either. */
  readonly decimal: ShownSign | undefined;
  /** Columns of the document that were left out because they have no time. */
  readonly undated?: readonly string[] | undefined;
  /** Headers of columns that were left out because they say the same in each row, and nothing that is understood. */
  readonly unsaid?: readonly string[] | undefined;
  /** Whether each row of the document says whose its numbers are and when, and nothing that is left out. */
  readonly isOfRows?: boolean | undefined;
}

/** Says where the row of an index stands; by default rows are counted from 1. */
export type Places = (row: number) => string;

const EMPTY: CellLike = { text: '' };

/**
 * Takes the first row with text for the headers; a table whose periods go across is turned. Undefined without rows. `pointsMayGroup` says that
 * a point may stand between thousands: then `1.234` can be read in two ways, too, where no number shows its decimal sign.
 */
export function gridOf(
  table: TableLike,
  places: Places = (row) => `row ${row + 1}`,
  pointsMayGroup = false,
): Grid | undefined {
  const all = table.rows
    .map((cells, row): Line => ({ cells, place: places(row) }))
    .filter(({ cells }) => cells.some(hasText));
  const width = all.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(hasText) + 1), 0);
  const filled = all.map(({ cells, place }): Line => ({ cells: cells.slice(0, width), place }));
  const titles = countTitles(filled.map(({ cells }) => cells));
  const above = filled.slice(0, titles).map(({ cells }) => textOf(cells[0]));
  const said = [table.caption?.trim(), ...above].filter(Boolean).join(', ');
  const [body, title] = withSolarYears(
    withoutNumbers(withHeadingsTold(withYearsBeside(filled.slice(titles)))),
    said,
  );
  const flat = withoutMerged(body);
  const dated = withYearsDown(flat, title);
  const told = withoutRepeated(dated, title, table.data);
  // Years stay across where rows do not say whose each number is.
  const lines = withoutNames(told === dated ? flat : told, title, table.data);
  const [headers, ...rows] = lines;
  if (!headers || rows.length === 0) return undefined;
  const decimal = commonDecimal(numbersOf(rows)) ?? (pointsMayGroup ? 'either' : undefined);
  const grid = isAcross(headers.cells, rows) ? across(withUnits(lines)) : down(lines);
  return {
    ...grid,
    headers: titled(grid.headers, above),
    decimal,
    undated: headers.undated,
    unsaid: told[0]?.unsaid?.map(textOf),
    isOfRows: told[0]?.isOfRows,
  };
}

const textOf = (cell: CellLike | undefined): string => cell?.text.trim() ?? '';

const hasText = (cell: CellLike): boolean => cell.text.trim() !== '';

/** The headers with what stands above all of them in their corner. */
function titled(
  [corner = EMPTY, ...others]: readonly TakenCell[],
  above: readonly string[],
): readonly TakenCell[] {
  return [{ ...corner, text: [...above, corner.text.trim()].filter(Boolean).join(', ') }, ...others];
}

function* numbersOf(rows: readonly Line[]): Generator<string> {
  for (const { cells } of rows) for (const { text } of cells.slice(1)) yield* numbersIn(text);
}

/** Whether at least half of the headers are periods, and rows do not begin with them. */
function isAcross([, ...headers]: readonly CellLike[], rows: readonly Line[]): boolean {
  // Codes and words beside names are no series, but columns nobody can draw.
  const ofNumbers = (at: number): boolean =>
    rows.some(({ cells }) => typeof readCell(cells[at + 1]?.text ?? '')?.value === 'number');
  const named = headers.filter(
    (header, at) => hasText(header) && (mayBePeriod(header.text) || ofNumbers(at)),
  );
  const periods = named.filter((cell) => mayBePeriod(cell.text)).length;
  if (periods === 0 || periods * 2 < named.length) return false;
  return periods === headers.length || !rows.some(({ cells }) => mayBePeriod(cells[0]?.text ?? ''));
}

function down(lines: readonly Line[]): Omit<Grid, 'decimal'> {
  const count = countHeaders(lines.map(({ cells }) => cells));
  const headers = joinedHeaders(lines.slice(0, count).map(({ cells }) => cells));
  const rows = lines.slice(count);
  return {
    headers,
    rows: rows.map(({ cells }) => cells),
    placeOf: (row) => rows[row]!.place,
    at: (row, column) => `${rows[row]!.place}, ${named(headers[column], column)}`,
  };
}

/** A column that holds nothing but the units of rows is said behind the names of these. */
function withUnits(lines: readonly Line[]): readonly Line[] {
  const [headers, ...rows] = lines;
  const unitsAt = (at: number): readonly string[] =>
    rows.flatMap(({ cells }) => (cells[at] && hasText(cells[at]) ? cells[at].text : []));
  const at = headers!.cells.findIndex((header, i) => {
    const units = i > 0 && !mayBePeriod(header.text) ? unitsAt(i) : [];
    return units.length > 0 && units.every((unit) => unitWritten(unit)?.unit);
  });
  if (at === -1) return lines;
  return lines.map(({ cells: [name = EMPTY, ...cells], place }, row) => {
    const unit = row > 0 ? cells[at - 1]?.text.trim() : '';
    const named = unit ? { ...name, text: `${name.text}, ${unit}` } : name;
    return { cells: [named, ...cells.filter((_, i) => i !== at - 1)], place };
  });
}

/** Turned: a column of the document is a row here, and its place is still that in the document. */
function across(lines: readonly Line[]): Omit<Grid, 'decimal'> {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const [headers, ...rows] = Array.from({ length: width }).map((_, i) =>
    lines.map(({ cells }) => cells[i] ?? EMPTY),
  );
  const periods = lines[0]!.cells;
  return {
    headers: headers!,
    rows,
    placeOf: (row) => named(periods[row + 1], row + 1),
    at: (row, column) => `${lines[column]!.place}, ${named(periods[row + 1], row + 1)}`,
  };
}

function named(header: CellLike | undefined, column: number): string {
  const text = (header?.shown ?? header?.text)?.trim();
  return text ? `column "${text}"` : `column ${column + 1}`;
}
