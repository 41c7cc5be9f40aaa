import type { Observation } from '../../schema/claim.ts';
import type { Series } from '../../schema/series.ts';
import { wordAt } from '../../series/word-at.ts';
import type { IssueList } from '../report/issue-list.ts';

const EXPECTED = 'a unit in a column "unit", in the cell or with the document';

/** Rows that became records of their own, with their lines. */
interface Records {
  readonly observations: readonly Observation[];
  readonly lines: readonly number[];
}

/**
 * Numbers without a unit, as wide tables tell them: once where none has one, and one by one beside numbers with one, on whose axis they cannot be
 * drawn. `placeOf` says where a row of the series stands.
 */
export function tellUnits(
  series: Series | undefined,
  { observations, lines }: Records,
  placeOf: (row: number) => string,
  issues: IssueList,
): void {
  const { bare, unit } = series ? unitsOf(series) : { bare: [], unit: undefined };
  const known = unit ?? observations.find((one) => one.value !== null && one.unit)?.unit;
  const bareRecords = observations.flatMap(({ value, unit: own }, i) =>
    value === null || own ? [] : `line ${lines[i]!}`,
  );
  const places = [...bare.map(placeOf), ...bareRecords];
  if (places.length === 0) return;
  if (known === undefined) return issues.warn('no-unit', '', `${EXPECTED}, e.g. USD million`, undefined);
  for (const place of places)
    issues.warn('no-unit', place, `${EXPECTED}, as other rows have ${known}`, undefined);
}

/** The rows of a series that have a number and no unit, and the unit of the first that has one. */
function unitsOf(series: Series): { readonly bare: readonly number[]; readonly unit: string | undefined } {
  const { shared, words, numbers, exceptions } = series;
  const { value } = numbers;
  const bare: number[] = [];
  let unit = shared.unit || undefined;
  // Nearly every file says one unit of all its rows.
  if (unit !== undefined && !words.unit && !exceptions) return { bare, unit };
  for (let row = 0; row < value.length; row++) {
    if (Number.isNaN(value[row])) continue;
    const own = wordAt(series, 'unit', row) ?? exceptions?.[row]?.unit ?? shared.unit;
    if (own) unit ??= own;
    else bare.push(row);
  }
  return { bare, unit };
}
