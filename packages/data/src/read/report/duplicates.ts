import type { Series } from '../../schema/series.ts';
import type { IssueList } from './issue-list.ts';

/** Fields that say of a figure how it came about, and not which figure it is. */
const ASIDE = ['obsStatus', 'missing'];

/**
 * Tells rows that give one figure of one source again: two values of one period in one line, of which nothing says which counts. `placeOf` says
 * where a row stands. Rows with ids of their own are told apart by these.
 */
export function tellDuplicates(series: Series, placeOf: (row: number) => string, issues: IssueList): void {
  // A key is found where words alone tell all rows apart.
  if (series.ids || (series.key && !series.key.includes('obsStatus'))) return;
  const first = new Map<string, number>();
  const { value } = series.numbers;
  for (let row = 0; row < value.length; row++) {
    const figure = figureOf(series, row);
    const before = first.get(figure);
    if (before === undefined) first.set(figure, row);
    else {
      const expected = `another figure than ${placeOf(before)} gives, which is ${shown(value[before]!)}`;
      issues.warn('duplicate-figure', placeOf(row), expected, shown(value[row]!));
    }
  }
}

/** What tells which figure a row is, in one text. */
function figureOf({ words, exceptions }: Series, row: number): string {
  const codes = Object.entries(words).map(([field, column]) =>
    ASIDE.includes(field) ? '' : column?.codes[row],
  );
  const own = Object.entries(exceptions?.[row] ?? {}).filter(([field]) => !ASIDE.includes(field));
  return codes.join() + (own.length > 0 ? JSON.stringify(own) : '');
}

const shown = (value: number): number | null => (Number.isNaN(value) ? null : value);
