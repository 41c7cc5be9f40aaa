import type { Source } from '../schema/claim.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Issue } from '../schema/issue.ts';
import { LISTS } from '../schema/merge.ts';
import type { Fields, Written } from './csv-fields.ts';
import { cellsOf, textOfRows, writtenOf } from './csv-rows.ts';
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
  const all = writtenOf(dataset);
  const rows = cellsOf(dataset);
  const padded = rows.filter((cells) => cells.some((cell) => cell !== cell.trim())).length;
  return {
    text: textOfRows(rows),
    issues: [
      ...listsLost(dataset),
      ...sourcesLost(dataset, all),
      ...fieldsLost(all),
      ...lost('observations[]', 'text without blanks around it', padded),
    ],
  };
}

function lost(path: string, expected: string, count: number, what = ''): readonly Issue[] {
  if (count === 0) return [];
  const received = `${what}${count} left out`;
  return [{ code: 'not-in-csv', path, expected, received, severity: 'warning' }];
}

/** Lists with a row for each of their records, and sources, which rows name. */
const IN_ROWS: readonly string[] = ['observations', 'series', 'statements', 'sources'];

/** What rows say of a source; `seen` says something only where some of it was read. */
const OF_SOURCE: readonly string[] = ['id', 'title', 'publisher', 'date', 'url', 'licence'];

/** Sources that no row names first, and what rows do not say of the others. */
function sourcesLost({ sources }: Dataset, all: readonly Written[]): readonly Issue[] {
  const named = new Set(all.map(({ sources: [first] }) => first?.source));
  const inRows = sources.filter(({ id }) => named.has(id));
  const says = (one: Source): boolean =>
    Object.entries(one).some(
      ([field, said]) =>
        said !== undefined && !OF_SOURCE.includes(field) && !(field === 'seen' && said === 'none'),
    );
  return [
    ...lost('sources', 'sources that rows name first', sources.length - inRows.length),
    ...lost(
      'sources',
      'of a source its id, title, publisher, date, address and licence',
      inRows.filter(says).length,
      'other fields of ',
    ),
  ];
}

/** Records that are in no row. */
function listsLost(dataset: Dataset): readonly Issue[] {
  const others = LISTS.filter((list) => !IN_ROWS.includes(list));
  return others.flatMap((list) => lost(list, 'observations and statements only', dataset[list].length));
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
