import type { Row } from '@keruen/data';

/** Rows that may be joined by one stroke, in order of period. */
export type Run = readonly Row[];

/**
 * The strokes of a series: rows of one line (statistics of one producer, or values derived from nothing else), cut where a number
 * is missing. Claims, targets and forecasts are in none.
 */
export function lineRuns(rows: readonly Row[]): Run[] {
  const runs: Row[][] = [];
  const open = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.line === undefined) continue;
    if (row.value === null) {
      open.delete(row.line);
      continue;
    }
    const run = open.get(row.line);
    if (run) run.push(row);
    else {
      const begun = [row];
      open.set(row.line, begun);
      runs.push(begun);
    }
  }
  return runs.filter((run) => run.length > 1);
}
