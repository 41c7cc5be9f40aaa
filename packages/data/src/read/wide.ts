import type { Actor } from '../schema/actor.ts';
import type { Observation } from '../schema/claim.ts';
import type { Issue } from '../schema/issue.ts';
import { received } from '../schema/received.ts';
import type { Flow } from '../schema/vocabulary.ts';
import { plainText } from './digits.ts';
import type { Grid } from './grid.ts';
import { filled, observe } from './observed.ts';
import { readPeriod } from './period-cell.ts';
import { SourceList, TABLE, tableDataset } from './result.ts';
import type { ReadResult } from './result.ts';
import type { CellData, TableLike } from './table-like.ts';
import { readUnit } from './unit.ts';
import type { WrittenUnit } from './unit.ts';
import { FLOW_WORDS } from './words.ts';

/** What the header of a column says. */
interface Column {
  readonly name: string;
  readonly data: CellData;
  readonly unit: WrittenUnit;
  /** A header that names no flow stands for a reporter of its own name. */
  readonly series?: Actor | undefined;
}

/** Reads a table whose first column is the period and whose other columns are a flow or a series each. */
export function readWide(table: TableLike, grid: Grid): ReadResult {
  const issues: Issue[] = [];
  const sources = new SourceList();
  const general = { ...unitIn(table.caption ?? '') };
  const columns = grid.headers
    .slice(1)
    .map((header, i) => columnOf(header.text, i, header.data, table, general));
  reportSeries(columns, issues);
  const observations = grid.rows.flatMap(({ row, cells }): readonly Observation[] => {
    const period = readPeriod(cells[0]?.text ?? '');
    if (period === undefined) {
      issues.push(unreadablePeriod(row, cells[0]?.text ?? ''));
      return [];
    }
    return columns.flatMap((column, i) => {
      const path = `row ${row}, column "${column.name}"`;
      const cell = cells[i + 1];
      if (!cell) return [];
      const id = `${TABLE}-${row}-${i + 2}`;
      return observe(cell, { id, path, period, data: column.data, unit: column.unit, sources, issues });
    });
  });
  reportUnits(observations, issues);
  const actors = columns.flatMap(({ series }) => series ?? []);
  return { dataset: tableDataset(table, observations, sources, actors), issues };
}

function columnOf(
  text: string,
  index: number,
  own: CellData | undefined,
  table: TableLike,
  general: WrittenUnit,
): Column {
  const name = text.trim();
  const data = { ...filled(table.data), ...filled(own) };
  const flow = data.flow ?? flowIn(name);
  const unit = { ...general, ...unitIn(name) };
  if (flow !== undefined) return { name, data: { ...data, flow }, unit };
  const id = /^[A-Z]{3}$/.test(name) ? name : `series-${index + 1}`;
  const series: Actor = {
    id,
    kind: id === name ? 'state' : 'organisation',
    names: { en: name || id },
    sources: [{ source: TABLE }],
  };
  return { name, data: { ...data, reporter: id }, unit, series };
}

/** The flow a header names in any of the languages. */
function flowIn(header: string): Flow | undefined {
  const text = plainText(header).toLowerCase();
  return FLOW_WORDS.find(([word]) => text.includes(word))?.[1];
}

/** The unit in brackets, or after the last comma: `Exports (USD million)`, `Exports, $ m`. */
function unitIn(header: string): WrittenUnit {
  const text = plainText(header);
  const inside = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? /,([^,]+)$/.exec(text)?.[1];
  return (inside === undefined ? undefined : readUnit(inside)) ?? {};
}

function reportSeries(columns: readonly Column[], issues: Issue[]): void {
  for (const { name, series } of columns) {
    if (!series) continue;
    issues.push({
      code: 'free-series',
      path: `column "${name}"`,
      expected:
        'a header that names exports, imports, turnover or balance; this one is kept as the name of a series',
      received: received(name),
      severity: 'warning',
    });
  }
}

/** A number without a unit beside numbers with one cannot be drawn on their axis. */
function reportUnits(observations: readonly Observation[], issues: Issue[]): void {
  const numbers = observations.filter(({ value }) => value !== null);
  const unit = numbers.find((each) => each.unit !== '')?.unit;
  for (const { unit: own, sources } of unit === undefined ? [] : numbers) {
    if (own !== '') continue;
    issues.push({
      code: 'no-unit',
      path: sources[0]?.at ?? '',
      expected: `a unit in the cell, its header or the caption, as other cells have ${unit}`,
      received: 'none',
      severity: 'warning',
    });
  }
}

function unreadablePeriod(row: number, text: string): Issue {
  return {
    code: 'unreadable-period',
    path: `row ${row}`,
    expected: 'a period of the Gregorian calendar, e.g. 2022, 2023-08 or 2024/2025',
    received: received(text),
    severity: 'error',
  };
}
