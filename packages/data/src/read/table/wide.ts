import type { Actor } from '../../schema/actor.ts';
import type { Observation } from '../../schema/claim.ts';
import type { PeriodKind } from '../../schema/vocabulary.ts';
import type { Grid } from './grid.ts';
import { IssueList } from '../report/issue-list.ts';
import { actorsIn } from '../term/named-in.ts';
import { readCell } from '../term/cell.ts';
import { columnsOf, reportColumns, type Column } from './column.ts';
import { observe } from '../observation/observed.ts';
import type { SaidAround } from '../observation/observed.ts';
import { readPeriods } from '../period/column.ts';
import { saidBeside } from '../period/said.ts';
import { withRatiosNamed } from './ratios.ts';
import { reportSums } from './sums-told.ts';
import { datasetOf } from '../report/result.ts';
import type { ReadResult } from '../report/result.ts';
import type { SourceList } from '../report/source-list.ts';
import type { CellLike, TableLike } from '../report/table-like.ts';
import { isOneYear, unabbreviated, yearKindIn } from '../period/year-kind.ts';

/** What stands in a column that is left out. */
const SAME = 'words that differ between rows; what all rows say belongs into the caption';

/** A row of numbers with its period. */
interface DatedRow {
  readonly row: number;
  readonly cells: readonly CellLike[];
  readonly period: string;
  readonly periodKind: PeriodKind | undefined;
  /** What its period says of its numbers: `2024 (forecast)`. */
  readonly said: SaidAround;
}

/** Reads a table whose first column is the period and whose other columns are a flow or a series each. */
export function readWide(
  table: TableLike,
  grid: Grid,
  sources: SourceList,
  title: string,
  issues = new IssueList(),
): ReadResult {
  const document = sources.document.id;
  const columns = columnsOf(grid, table, document);
  const remarks = remarksIn(columns, grid, issues);
  reportColumns(
    columns.filter((column) => !remarks.has(column)),
    issues,
  );
  /** Those of which it is not told already that their unit is unknown. */
  const measured: Observation[] = [];
  const read = datedRows(table, grid, issues).flatMap(({ row, cells, period, periodKind, said: kind }) =>
    columns.flatMap((column, i) => {
      const cell = cells[i + 1];
      if (!cell || remarks.has(column)) return [];
      const { data, unit, said } = column;
      const id = `${document}-${row + 2}-${i + 2}`;
      const path = grid.at(row, i + 1);
      const { decimal } = grid;
      const around = {
        id,
        path,
        period,
        periodKind,
        data,
        unit,
        said: { ...said, ...kind },
        sources,
        issues,
        decimal,
      };
      const observation = observe(cell, around);
      if (said.unread === undefined) measured.push(observation);
      return observation;
    }),
  );
  reportUnits(measured, issues);
  reportSums(read, issues);
  const observations = withRatiosNamed(read, grid, table);
  const named = actorsIn({ observations }, document);
  const told = columns.flatMap((column) => (remarks.has(column) ? [] : (column.actors ?? [])));
  const actors = once([...named, ...told.filter(({ id }) => named.some((one) => one.id === id))]);
  return {
    dataset: datasetOf(title, sources.list(), { observations, actors }),
    issues: issues.list(),
  };
}

/** Columns that hold words and no number, remarks or a name that is the same in each row, or nothing, as a heading between rows: no series has them. */
function remarksIn(columns: readonly Column[], { rows }: Grid, issues: IssueList): ReadonlySet<Column> {
  const found = columns.filter(({ name, isFree }, i) => {
    const texts = rows.map((cells) => cells[i + 1]?.text.trim() ?? '').filter(Boolean);
    const isOfWords = isFree && !texts.some((text) => readCell(text));
    if (isOfWords && texts.length > 0)
      issues.warn('no-numbers', `column "${name}"`, 'numbers; its words are left out', texts[0]!);
    return isOfWords;
  });
  return new Set(found);
}

/** Where no row has a period, its rows may be names, and their time be said once. */
const ELSEWHERE =
  'a period, e.g. 2022, or 1402 SH of the Solar Hijri calendar, here, in the headers or once in the caption';

/** The rows whose period is understood; one that stands in several is told and read each time. */
function datedRows(table: TableLike, grid: Grid, issues: IssueList): readonly DatedRow[] {
  const kinds = grid.rows.map(([cell]) => saidBeside(cell?.text ?? ''));
  const heads = kinds.map(({ head }) => head);
  const years = yearKindIn(`${grid.headers[0]?.text} ${table.caption}`);
  const periods = readPeriods(heads.map(unabbreviated));
  const isDated = periods.some((period) => typeof period === 'string' || period.code !== 'unreadable-period');
  for (const header of grid.unsaid ?? []) issues.warn('not-read', `column "${header}"`, SAME, header);
  for (const header of grid.undated ?? [])
    issues.error('unreadable-period', `column "${header}"`, ELSEWHERE, header);
  const rowOf = new Map<string, number>();
  return grid.rows.flatMap((cells, row) => {
    const [period, head] = [periods[row]!, heads[row]!];
    if (typeof period !== 'string') {
      issues.error(period.code, grid.placeOf(row), isDated ? period.expected : ELSEWHERE, head);
      return [];
    }
    const first = rowOf.get(period) ?? row;
    rowOf.set(period, first);
    const another = `another period than ${grid.placeOf(first)} has`;
    if (first < row) issues.warn('duplicate-figure', grid.placeOf(row), another, period);
    const { said } = kinds[row]!;
    return [
      { row, cells, period, said, periodKind: isOneYear(period) ? (yearKindIn(head) ?? years) : undefined },
    ];
  });
}

/** Each once, in its first place, as it is told of last: a header has more of a name than an id. */
function once(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** Series in another unit than the first: a chart is of one. */
function reportOthers(numbers: readonly Observation[], unit: string, issues: IssueList): void {
  const others = numbers.filter((each) => each.unit !== '' && each.unit !== unit);
  const series = new Map(
    others.map((one) => [`${one.reporter} ${one.partner} ${one.flow} ${one.unit}`, one]),
  );
  for (const { sources, unit: other } of series.values())
    issues.warn(
      'other-unit',
      sources[0]?.at ?? '',
      `numbers in ${unit}; a chart is of one unit and measure`,
      other,
    );
}

/** Numbers without a unit: told once where none has one, and one by one beside numbers with one, on whose axis they cannot be drawn. */
function reportUnits(observations: readonly Observation[], issues: IssueList): void {
  const numbers = observations.filter(({ value }) => value !== null);
  const bare = numbers.filter(({ unit }) => unit === '');
  const unit = numbers.find((each) => each.unit !== '')?.unit;
  const where = 'a unit in the cell, its header or the caption';
  if (unit !== undefined) reportOthers(numbers, unit, issues);
  if (unit === undefined && bare.length > 0) issues.warn('no-unit', '', `${where}, e.g. USD million`, 'none');
  else
    for (const { sources } of bare)
      issues.add({
        code: 'no-unit',
        path: sources[0]?.at ?? '',
        expected: `${where}, as other cells have ${unit}`,
        received: 'none',
        severity: 'warning',
      });
}
