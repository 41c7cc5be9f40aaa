import type { Row, Rows } from '@keruen/data';
import type { ChartSeries } from '../rows/chart-series.ts';
import { lineRuns } from './line-runs.ts';
import { partsOf, producerOf } from '../rows/parts.ts';

/** How series are filled: each from zero, one on the other, or not at all. */
export type Filling = 'each' | 'stacked' | 'bare';

/** Rows of a series that are joined, by period. */
const joined = ({ rows }: ChartSeries): ReadonlyMap<string, Row> =>
  new Map(
    lineRuns(rows)
      .flat()
      .map((row) => [row.period.text, row]),
  );

/** Whether one of two areas from zero lies within the other wherever both are there. */
function oneWithin(a: ReadonlyMap<string, Row>, b: ReadonlyMap<string, Row>): boolean {
  const larger = new Set<number>();
  for (const [period, { value }] of a) {
    const [one, other] = [value!, b.get(period)?.value ?? 0];
    // On two sides of zero neither hides the other.
    if (one * other > 0) larger.add(Math.sign(Math.abs(one) - Math.abs(other)));
  }
  return !(larger.has(1) && larger.has(-1));
}

/** Whether at each period the same series are there, all parts of one producer's whole and none below zero. */
function addUp(series: readonly ReadonlyMap<string, Row>[], parts: ReadonlySet<Row>): boolean {
  const [first, ...others] = series;
  return [...first!].every(([period, row]) => {
    const stack = [row, ...others.map((one) => one.get(period))];
    return stack.every(
      (part) => part && parts.has(part) && part.value! >= 0 && producerOf(part) === producerOf(row),
    );
  });
}

/**
 * Areas from zero where none hides another; else, where their series are parts of a whole at every period, stacked; else only their lines
 * are drawn.
 */
export function fillingOf(series: readonly ChartSeries[], rows: Rows): Filling {
  const filled = series.map(joined).filter(({ size }) => size > 0);
  const clear = filled.every((a, i) => filled.slice(i + 1).every((b) => oneWithin(a, b)));
  if (clear) return 'each';
  const alike = filled.every(({ size }) => size === filled[0]!.size);
  return alike && addUp(filled, partsOf(rows)) ? 'stacked' : 'bare';
}

/** Joined rows as high as they stand on those of the series before them; undefined where a sum has no end. */
export function stacked(series: readonly ChartSeries[]): ReadonlyMap<Row, Row> | undefined {
  const totals = new Map<string, number>();
  const lifted = new Map<Row, Row>();
  for (const one of series)
    for (const [period, row] of joined(one)) {
      const total = (totals.get(period) ?? 0) + row.value!;
      totals.set(period, total);
      lifted.set(row, { ...row, value: total });
    }
  return [...totals.values()].every(Number.isFinite) ? lifted : undefined;
}
