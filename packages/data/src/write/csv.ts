import type { Observation } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { LISTS } from '../schema/merge.ts';
import { lengthOf, observationAt } from '../series/observation-at.ts';
import { ALWAYS, COLUMNS, type Fields, type Written } from './csv-fields.ts';
import { csvText, usedColumns } from './csv-text.ts';
import { furtherSourcesOf } from './further-sources.ts';

/** What came of writing: the text, and what it cannot hold. */
export interface WrittenCsv {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * The observations of a dataset, those of series included, and its statements, which have words in place of a number, as CSV with one a
 * row (RFC 4180, UTF-8, line feeds) and the names of `format: 1` for headers. Columns in which no row says anything are left out. Cells that a spreadsheet would run are guarded by an
 * apostrophe, which `readCsv` takes away. What the text cannot hold is told, with how often.
 */
export function writeCsv(dataset: Dataset): WrittenCsv {
  const all: readonly Written[] = [...observationsOf(dataset), ...dataset.statements];
  const sources = new Map(dataset.sources.map((one) => [one.id, one]));
  const rows = all.map((each) => COLUMNS.map(([, cell]) => cell(each, sources)));
  const text = csvText(usedColumns([COLUMNS.map(([header]) => header), ...rows], ALWAYS));
  const padded = rows.filter((cells) => cells.some((cell) => cell !== cell.trim())).length;
  return {
    text,
    issues: [
      ...listsLost(dataset),
      ...fieldsLost(all),
      ...lost('observations[]', 'text without blanks around it', padded),
    ],
  };
}

function observationsOf({ observations, series }: Dataset): readonly Observation[] {
  return [
    ...observations,
    ...series.flatMap((each) =>
      Array.from({ length: lengthOf(each) }).map((_, row) => observationAt(each, row)),
    ),
  ];
}

function lost(path: string, expected: string, count: number): readonly Issue[] {
  if (count === 0) return [];
  return [{ code: 'not-in-csv', path, expected, received: `${count} left out`, severity: 'warning' }];
}

/** Lists with a row for each of their records. */
const IN_ROWS: readonly string[] = ['observations', 'series', 'statements'];

/** Records that are in no row. */
function listsLost(dataset: Dataset): readonly Issue[] {
  const others = LISTS.filter((list) => !IN_ROWS.includes(list));
  return others.flatMap((list) =>
    lost(
      list,
      list === 'sources'
        ? 'of sources what a citation needs: ids, titles, publishers, dates, addresses and licences'
        : 'observations and statements only',
      dataset[list].length,
    ),
  );
}

const SEPARATED = ['conflictsWith', 'related', 'inputs'] as const;

const spaced = (id: string): boolean => /[\s;]/.test(id);

/** What of an observation has no place in a row. */
function fieldsLost(all: readonly Written[]): readonly Issue[] {
  const count = (says: (each: Fields) => unknown): number => all.filter(says).length;
  return [
    ...lost(
      'observations[].sources',
      'one citation for each row, and only ids of further sources',
      count(({ sources = [] }) => sources.slice(1).some((one) => one.at || one.read)),
    ),
    ...lost(
      'observations[].sources[].source',
      'each source once for each row, with an id without spaces and semicolons',
      count(
        ({ sources = [] }) =>
          sources.slice(1).length > furtherSourcesOf(sources).filter((id) => !spaced(id)).length,
      ),
    ),
    ...lost(
      'observations[].evidence',
      'evidence on one line each',
      count(({ evidence = [] }) => evidence.some((text) => /\n/.test(text) || text === '')),
    ),
    ...SEPARATED.flatMap((field) =>
      lost(
        `observations[].${field}`,
        'ids without spaces and semicolons',
        count((each) => each[field]?.some(spaced)),
      ),
    ),
  ];
}
