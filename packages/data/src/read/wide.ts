import type { Actor } from '../schema/actor.ts';
import type { Observation } from '../schema/claim.ts';
import { actorOf } from './actor.ts';
import { flowIn } from './flow-in.ts';
import type { Grid } from './grid.ts';
import { IssueList } from './issue-list.ts';
import { filled, observe } from './observed.ts';
import { readPeriod } from './period-cell.ts';
import { datasetOf } from './result.ts';
import type { ReadResult } from './result.ts';
import { mayBeUnit, saidInHeader, unitOfTable } from './said-in-header.ts';
import type { HeaderSaid } from './said-in-header.ts';
import type { SourceList } from './source-list.ts';
import type { CellData, CellLike, TableLike } from './table-like.ts';
import type { WrittenUnit } from './unit.ts';

const PERIOD = 'a period of the Gregorian calendar, e.g. 2022, 2023-08 or 2024/2025';

/** What the header of a column says. */
interface Column {
  readonly name: string;
  readonly data: CellData;
  readonly unit: WrittenUnit;
  readonly said: HeaderSaid;
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
  const general = [table.caption, grid.headers[0]?.text].map((text) => unitOfTable(text ?? ''));
  const document = sources.document.id;
  const columns = grid.headers
    .slice(1)
    .map((header, i) => columnOf(header, i, document, table, general.reduce(under)));
  reportColumns(columns, issues);
  /** Those of which it is not told already that their unit is unknown. */
  const measured: Observation[] = [];
  const observations = grid.rows.flatMap((cells, row): readonly Observation[] => {
    const period = readPeriod(cells[0]?.text ?? '');
    if (period === undefined) {
      issues.error('unreadable-period', grid.placeOf(row), PERIOD, cells[0]?.text ?? '');
      return [];
    }
    return columns.flatMap(({ data, unit, said }, i) => {
      const cell = cells[i + 1];
      if (!cell) return [];
      const id = `${document}-${row + 2}-${i + 2}`;
      const path = grid.at(row, i + 1);
      const observation = observe(cell, {
        id,
        path,
        period,
        data,
        unit,
        said,
        sources,
        issues,
        decimal: grid.decimal,
      });
      if (said.unread === undefined) measured.push(observation);
      return observation;
    });
  });
  reportUnits(measured, issues);
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
  const { unread, ...said } = saidInHeader(name);
  const data = { ...filled(table.data), ...filled(header.data) };
  const flow = data.flow ?? flowIn(said.name);
  const isUnknown = unread !== undefined && (flow !== undefined || mayBeUnit(unread));
  const unit = isUnknown ? {} : under(general, said);
  const column = { name, unit, said: { ...said, ...(isUnknown ? { unread } : {}) } };
  if (flow !== undefined) return { ...column, data: { ...data, flow } };
  const id = /^[A-Z]{3}$/.test(name) ? name : `series-${index + 1}`;
  return { ...column, data: { ...data, reporter: id }, series: actorOf(id, document, name) };
}

/** The unit of a column under that of the table: the power of ten holds for a column that names none, unless it is in another unit. */
function under(table: WrittenUnit, { unit, scale }: WrittenUnit): WrittenUnit {
  const same = !unit || !table.unit || unit === table.unit;
  return {
    ...(same ? table : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
  };
}

function reportColumns(columns: readonly Column[], issues: IssueList): void {
  const named =
    'a header that names exports, imports, turnover or balance; this one is kept as the name of a series';
  const measured =
    'a unit that is known, e.g. USD million; its numbers have none, and not that of the table either';
  const scaled = 'a power of ten in the header too, as the table names one; that of the table is taken';
  for (const { name, series, said, data, unit } of columns) {
    if (series) issues.warn('free-series', `column "${name}"`, named, name);
    if (said.unread !== undefined && !data.unit)
      issues.warn('unknown-unit', `column "${name}"`, measured, said.unread);
    if (said.unit !== undefined && said.scale === undefined && unit.scale !== undefined && !data.scale)
      issues.warn('ambiguous-unit', `column "${name}"`, scaled, name);
  }
}

/** Numbers without a unit: told once where none has one, and one by one beside numbers with one, on whose axis they cannot be drawn. */
function reportUnits(observations: readonly Observation[], issues: IssueList): void {
  const numbers = observations.filter(({ value }) => value !== null);
  const bare = numbers.filter(({ unit }) => unit === '');
  const unit = numbers.find((each) => each.unit !== '')?.unit;
  const where = 'a unit in the cell, its header or the caption';
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
