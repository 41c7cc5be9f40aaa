import type { IssueList } from '../report/issue-list.ts';
import type { CsvScanner } from './scanner.ts';
import { fieldNamed, FIELDS } from '../judge/fields.ts';
import type { Field } from '../judge/fields.ts';

/** A column of which the header names a field. */
export interface NamedColumn {
  readonly column: number;
  readonly field: Field;
}

/** What a header should be. */
export const NAMED = `one of ${FIELDS.join(', ')}; the column is not read`;

/** How many columns there are up to the last one with a header; lines that end in a delimiter have more. */
export const widthOf = (headers: readonly string[]): number =>
  headers.findLastIndex((header) => header !== '') + 1;

/**
 * The columns of a long table; headers that name no field, or one for the second time, are told and their columns not read. Those behind the
 * last header are told where something stands in them.
 */
export function namedColumns(
  headers: readonly string[],
  csv: CsvScanner,
  issues: IssueList,
): readonly NamedColumn[] {
  const seen = new Map<Field, number>();
  return headers.slice(0, widthOf(headers)).flatMap((header, column) => {
    const place = `line ${csv.line}, ${header === '' ? `column ${column + 1}` : `column "${header}"`}`;
    const field = fieldNamed(header);
    const first = field && seen.get(field);
    if (!field) issues.warn('unknown-field', place, NAMED, header);
    else if (first !== undefined)
      issues.warn('duplicate-field', place, `one column for ${field}; column ${first + 1} is read`, header);
    if (!field || first !== undefined) return [];
    seen.set(field, column);
    return [{ column, field }];
  });
}
