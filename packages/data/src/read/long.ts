import { check } from '../check/check.ts';
import type { Issue } from '../schema/issue.ts';
import { filled } from './observed.ts';
import { plainText } from './digits.ts';
import type { Grid } from './grid.ts';
import { readPeriod } from './period-cell.ts';
import { readNumber } from './number.ts';
import { SourceList, TABLE, tableDataset } from './result.ts';
import type { ReadResult } from './result.ts';
import type { CellLike, TableLike } from './table-like.ts';

type Field = (text: string, sources: SourceList) => unknown;

/** A number where the cell holds one that can be read in one way; its text otherwise, so that the issue can show it. */
const asNumber: Field = (text) => {
  const number = readNumber(plainText(text));
  return text === '' ? null : number && !number.ambiguous ? number.value : text;
};
const asList: Field = (text) => text.split(/[\s;]+/).filter(Boolean);

/** Fields whose text is not taken as it is. `source` holds one name or address. */
const FIELDS: Readonly<Record<string, Field>> = {
  value: asNumber,
  high: asNumber,
  scale: asNumber,
  decimals: asNumber,
  period: (text) => readPeriod(text) ?? text,
  negated: (text) => text === 'true',
  obsStatus: asList,
  conflictsWith: asList,
  related: asList,
  inputs: asList,
  evidence: (text) => [text],
};

/** Whether the headers are names of fields: those of a long table hold at least `period` and `value`. */
export function isLong({ headers }: Grid): boolean {
  const fields = headers.map(({ text }) => text.trim());
  return fields.includes('period') && fields.includes('value');
}

/** Reads a table with one observation per row and the fields of `format: 1` for headers. `check` judges the rows. */
export function readLong(table: TableLike, { headers, rows }: Grid): ReadResult {
  const fields = headers.map(({ text }) => text.trim());
  const sources = new SourceList();
  const observations = rows.map(({ row, cells }) => recordOf(fields, cells, row, table, sources));
  const whole = { ...tableDataset(table, [], sources), observations };
  const { dataset, issues } = check(whole);
  return { dataset, issues: issues.flatMap((issue) => inTable(issue)) };
}

function recordOf(
  fields: readonly string[],
  cells: readonly CellLike[],
  row: number,
  table: TableLike,
  sources: SourceList,
): Readonly<Record<string, unknown>> {
  const own = fields.flatMap((field, i): readonly (readonly [string, unknown])[] => {
    const text = cells[i]?.text.trim() ?? '';
    if (field === '' || field === 'source' || field === 'sources' || (text === '' && field !== 'value'))
      return [];
    return [[field, Object.hasOwn(FIELDS, field) ? FIELDS[field]!(text, sources) : text]];
  });
  const named = cells[fields.findIndex((field) => field === 'source' || field === 'sources')]?.text;
  return {
    id: `${TABLE}-${row}`,
    nature: 'statistic',
    measure: 'trade-value',
    unit: '',
    ...general(table),
    ...Object.fromEntries(own),
    sources: [{ source: sources.idOf(named ?? table.data?.source), at: `row ${row}` }],
  };
}

/** What the table says of all its rows. */
function general({ data = {} }: TableLike): Readonly<Record<string, unknown>> {
  const { scale, source: _, ...words } = filled(data);
  return { ...words, ...(scale === undefined ? {} : { scale: Number(scale) }) };
}

/** The issue with the row and column of the table for its path. Actors stand in no table, so unknown ones are no issue. */
function inTable(issue: Issue): readonly Issue[] {
  const match = /^observations\[(\d+)\]\.?(.*)$/.exec(issue.path);
  if (!match) return [issue];
  const [, index = '', field = ''] = match;
  if (issue.code === 'unknown-id' && /^(reporter|partner|product)$/.test(field)) return [];
  const row = `row ${Number(index) + 2}`;
  return [{ ...issue, path: field === '' ? row : `${row}, column "${field}"` }];
}
