import { WORD_COLUMNS } from '../../schema/series.ts';
import type { WordColumn } from '../../schema/series.ts';

/** Headers that name a number of an observation. */
export const NUMBER_FIELDS = ['value', 'high', 'scale', 'decimals'] as const;

/** Headers that name what no column of a series holds, and that all rows may still say alike. */
export const REMARK_FIELDS = ['confidence', 'negated', 'stage', 'formula', 'about', 'definition'] as const;

/** Headers by which a row becomes a record of its own: editorial fields and links to other records. */
export const RECORD_FIELDS = [
  'actors',
  'conflictsWith',
  'related',
  'inputs',
  'problem',
  'evidence',
  'read',
  'furtherSources',
] as const;

/** Headers that say of the source of a row what it is. */
export const SOURCE_FIELDS = ['sourceTitle', 'publisher', 'published', 'url', 'licence'] as const;

/** Headers by which a row without a number becomes a statement. */
export const STATEMENT_FIELDS = ['subject', 'predicate', 'text'] as const;

export type NumberField = (typeof NUMBER_FIELDS)[number];
export type RemarkField = (typeof REMARK_FIELDS)[number];
export type RecordField = (typeof RECORD_FIELDS)[number];
export type StatementField = (typeof STATEMENT_FIELDS)[number];
export type SourceField = (typeof SOURCE_FIELDS)[number];
/** What a header can name. */
export type Field =
  WordColumn | NumberField | RemarkField | RecordField | StatementField | SourceField | 'id';

/** Everything a header can name. */
export const FIELDS: readonly Field[] = [
  'id',
  ...WORD_COLUMNS,
  ...NUMBER_FIELDS,
  ...REMARK_FIELDS,
  ...RECORD_FIELDS,
  ...STATEMENT_FIELDS,
  ...SOURCE_FIELDS,
];

const BY_NAME = new Map<string, Field>([
  ...FIELDS.map((field) => [field.toLowerCase(), field] as const),
  ['sources', 'source'],
]);

export const isNumberField = (field: Field): field is NumberField =>
  (NUMBER_FIELDS as readonly Field[]).includes(field);

export const isRemarkField = (field: Field): field is RemarkField =>
  (REMARK_FIELDS as readonly Field[]).includes(field);

export const isRecordField = (field: Field): field is RecordField =>
  (RECORD_FIELDS as readonly Field[]).includes(field);

export const isStatementField = (field: Field): field is StatementField =>
  (STATEMENT_FIELDS as readonly Field[]).includes(field);

export const isSourceField = (field: Field): field is SourceField =>
  (SOURCE_FIELDS as readonly Field[]).includes(field);

/** The field that a header names, in small letters or capitals. */
export function fieldNamed(header: string): Field | undefined {
  return BY_NAME.get(header.trim().toLowerCase());
}

/** Whether headers are those of a long table: they hold at least `period` and `value`. */
export function areLong(headers: readonly string[]): boolean {
  const fields = headers.map(fieldNamed);
  return fields.includes('period') && fields.includes('value');
}

/** Fields whose words a wide table has in its headers or nowhere. */
const OF_ROWS: readonly (Field | undefined)[] = ['reporter', 'partner', 'flow', 'product'];

/** Whether headers name what each row is of, as no wide table does: then `period` and `value` must be among them. */
export const areOfRows = (headers: readonly string[]): boolean =>
  headers.filter((header) => OF_ROWS.includes(fieldNamed(header))).length > 1;

/** Headers that every table has which this package writes. */
const OWN: readonly Field[] = ['id', 'measure', 'nature', 'source', 'decimals', 'unit'];

/** Whether headers are those of a table that this package wrote: what stands in it are ids and units of its own, and no codes. */
export function areOwn(headers: readonly string[]): boolean {
  const fields = headers.map(fieldNamed);
  return OWN.every((field) => fields.includes(field));
}
