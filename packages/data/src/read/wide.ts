import type { Actor } from '../schema/actor.ts';
import type { Observation } from '../schema/claim.ts';
import type { Grid } from './grid.ts';
import { IssueList } from './issue-list.ts';
import { actorsIn } from './named-in.ts';
import { columnsOf, reportColumns } from './column.ts';
import { observe } from './observed.ts';
import { readPeriods } from './period-column.ts';
import { datasetOf } from './result.ts';
import type { ReadResult } from './result.ts';
import type { SourceList } from './source-list.ts';
import type { TableLike } from './table-like.ts';
import { isOneYear, unabbreviated, yearKindIn } from './year-kind.ts';

/** Reads a table whose first column is the period and whose other columns are a flow or a series each. */
export function readWide(
  table: TableLike,
  grid: Grid,
  sources: SourceList,
  title: string,
  issues = new IssueList(),
): ReadResult {
  const document = sources.document.id;
  const columns = columnsOf(grid.headers, table, document);
  reportColumns(columns, issues);
  const years = yearKindIn(`${grid.headers[0]?.text} ${table.caption}`);
  const periods = readPeriods(grid.rows.map(([cell]) => unabbreviated(cell?.text ?? '')));
  /** Those of which it is not told already that their unit is unknown. */
  const measured: Observation[] = [];
  const rowOf = new Map<string, number>();
  const observations = grid.rows.flatMap((cells, row): readonly Observation[] => {
    const period = periods[row]!;
    if (typeof period !== 'string') {
      issues.error(period.code, grid.placeOf(row), period.expected, cells[0]?.text ?? '');
      return [];
    }
    const periodKind = isOneYear(period) ? (yearKindIn(cells[0]?.text ?? '') ?? years) : undefined;
    const first = rowOf.get(period) ?? row;
    rowOf.set(period, first);
    if (first < row)
      issues.warn(
        'duplicate-figure',
        grid.placeOf(row),
        `another period than ${grid.placeOf(first)} has`,
        period,
      );
    return columns.flatMap(({ data, unit, said }, i) => {
      const cell = cells[i + 1];
      if (!cell) return [];
      const id = `${document}-${row + 2}-${i + 2}`;
      const path = grid.at(row, i + 1);
      const observation = observe(cell, {
        id,
        path,
        period,
        periodKind,
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
  const actors = once([
    ...actorsIn({ observations }, document),
    ...columns.flatMap(({ actor }) => actor ?? []),
  ]);
  return {
    dataset: datasetOf(title, sources.list(), { observations, actors }),
    issues: issues.list(),
  };
}

/** Each once, in its first place, as it is told of last: a header has more of a name than an id. */
function once(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
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
