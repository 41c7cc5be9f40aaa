import type { Actor } from '../schema/actor.ts';
import type { Observation } from '../schema/claim.ts';
import { actorOf } from './actor.ts';
import { plainText } from './digits.ts';
import { flowIn } from './flow-in.ts';
import type { Grid } from './grid.ts';
import { IssueList } from './issue-list.ts';
import { filled, observe } from './observed.ts';
import { readPeriod } from './period-cell.ts';
import { datasetOf } from './result.ts';
import type { ReadResult } from './result.ts';
import type { SourceList } from './source-list.ts';
import type { CellData, CellLike, TableLike } from './table-like.ts';
import { readUnit } from './unit.ts';
import type { WrittenUnit } from './unit.ts';

const PERIOD = 'a period of the Gregorian calendar, e.g. 2022, 2023-08 or 2024/2025';

/** What the header of a column says. */
interface Column {
  readonly name: string;
  readonly data: CellData;
  readonly unit: WrittenUnit;
  /** A header that names no flow stands for a reporter of its own name. */
  readonly series?: Actor | undefined;
}

/** Reads a table whose first column is the period and whose other columns are a flow or a series each. */
export function readWide(
  table: TableLike,
  grid: Grid,
  sources: SourceList,
  title: string,
  issues = new IssueList(),
): ReadResult {
  const general = { ...unitIn(table.caption ?? '') };
  const document = sources.document.id;
  const columns = grid.headers.slice(1).map((header, i) => columnOf(header, i, document, table, general));
  reportSeries(columns, issues);
  const observations = grid.rows.flatMap((cells, row): readonly Observation[] => {
    const period = readPeriod(cells[0]?.text ?? '');
    if (period === undefined) {
      issues.error('unreadable-period', grid.placeOf(row), PERIOD, cells[0]?.text ?? '');
      return [];
    }
    return columns.flatMap(({ data, unit }, i) => {
      const cell = cells[i + 1];
      if (!cell) return [];
      const id = `${document}-${row + 2}-${i + 2}`;
      const path = grid.at(row, i + 1);
      return observe(cell, { id, path, period, data, unit, sources, issues, decimal: grid.decimal });
    });
  });
  reportUnits(observations, issues);
  const actors = columns.flatMap(({ series }) => series ?? []);
  return { dataset: datasetOf(title, sources.list(), { observations, actors }), issues: issues.list() };
}

function columnOf(
  header: CellLike,
  index: number,
  document: string,
  table: TableLike,
  general: WrittenUnit,
): Column {
  const name = header.text.trim();
  const data = { ...filled(table.data), ...filled(header.data) };
  const flow = data.flow ?? flowIn(name);
  const unit = { ...general, ...unitIn(name) };
  if (flow !== undefined) return { name, data: { ...data, flow }, unit };
  const id = /^[A-Z]{3}$/.test(name) ? name : `series-${index + 1}`;
  return { name, data: { ...data, reporter: id }, unit, series: actorOf(id, document, name) };
}

/** The unit in brackets, or after the last comma: `Exports (USD million)`, `Exports, $ m`. */
function unitIn(header: string): WrittenUnit {
  const text = plainText(header);
  const inside = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? /,([^,]+)$/.exec(text)?.[1];
  return (inside === undefined ? undefined : readUnit(inside)) ?? {};
}

function reportSeries(columns: readonly Column[], issues: IssueList): void {
  const expected =
    'a header that names exports, imports, turnover or balance; this one is kept as the name of a series';
  for (const { name, series } of columns) {
    if (series) issues.warn('free-series', `column "${name}"`, expected, name);
  }
}

/** A number without a unit beside numbers with one cannot be drawn on their axis. */
function reportUnits(observations: readonly Observation[], issues: IssueList): void {
  const numbers = observations.filter(({ value }) => value !== null);
  const unit = numbers.find((each) => each.unit !== '')?.unit;
  const expected = `a unit in the cell, its header or the caption, as other cells have ${unit}`;
  for (const { unit: own, sources } of unit === undefined ? [] : numbers) {
    if (own === '')
      issues.add({
        code: 'no-unit',
        path: sources[0]?.at ?? '',
        expected,
        received: 'none',
        severity: 'warning',
      });
  }
}
