import { checkRecords } from '../../check/check-records.ts';
import type { Issue } from '../../schema/issue.ts';
import { filled } from '../observation/observed.ts';
import { plainText } from '../term/digits.ts';
import type { Grid } from './grid.ts';
import { periodWritten } from '../period/written.ts';
import { actorsIn } from '../term/named-in.ts';
import { readNumber } from '../term/number.ts';
import { datasetOf } from '../report/result.ts';
import type { ReadResult } from '../report/result.ts';
import type { SourceList } from '../report/source-list.ts';
import type { CellLike, TableLike } from '../report/table-like.ts';

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
  period: (text) => periodWritten(text) ?? text,
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
export function readLong(table: TableLike, grid: Grid, sources: SourceList, title: string): ReadResult {
  const fields = grid.headers.map(({ text }) => text.trim());
  const observations = grid.rows.map((cells, row) =>
    recordOf(fields, cells, grid.placeOf(row), table, sources),
  );
  const { dataset, issues } = checkRecords({ ...datasetOf(title, sources.list(), {}), observations });
  return {
    dataset: dataset && { ...dataset, actors: actorsIn(dataset, sources.document.id) },
    issues: issues.flatMap((issue) => inTable(issue, grid)),
  };
}

function recordOf(
  fields: readonly string[],
  cells: readonly CellLike[],
  place: string,
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
    id: `${sources.document.id}-${place.replace(/\D+/g, '')}`,
    nature: 'statistic',
    measure: 'trade-value',
    unit: '',
    ...general(table),
    ...Object.fromEntries(own),
    sources: [{ source: sources.idOf(named ?? table.data?.source), at: place }],
  };
}

/** What the table says of all its rows. */
function general({ data = {} }: TableLike): Readonly<Record<string, unknown>> {
  const { scale, source: _, ...words } = filled(data);
  return { ...words, ...(scale === undefined ? {} : { scale: Number(scale) }) };
}

/** The issue with the row and column of the table for its path. Actors stand in no table, so unknown ones are no issue. */
function inTable(issue: Issue, grid: Grid): readonly Issue[] {
  const match = /^observations\[(\d+)\]\.?(.*)$/.exec(issue.path);
  if (!match) return [issue];
  const [, index = '', field = ''] = match;
  if (issue.code === 'unknown-id' && /^(reporter|partner|product)$/.test(field)) return [];
  const row = grid.placeOf(Number(index));
  return [{ ...issue, path: field === '' ? row : `${row}, column "${field}"` }];
}
