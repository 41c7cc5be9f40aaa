import type { Row, Rows } from '@keruen/data';
import type { ChartBand } from '../rows/chart-bands.ts';
import { isUncounted, partsOf, producerOf } from '../rows/parts.ts';
import { conflict, type Slot } from '../rows/period-bands.ts';

/** Parts that stand on each other, the first at the foot, and their sum. */
export interface Stack {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Whether more belongs to the whole than could be summed, so that no part is more than its share of the sum. */
  readonly open: boolean;
}

export interface Stacked {
  readonly bands: readonly ChartBand[];
  /** By the row of a slot of these bands; undefined for a row that stands alone. */
  readonly stackOf: (row: Row) => Stack | undefined;
}

const sum = (rows: readonly Row[], of: (value: number) => number): number =>
  rows.reduce((total, { value }) => total + of(value!), 0);

/** One stack for each producer, of those in a band that are parts; numbers whose sum has no end stand alone. */
function stacksOf(all: readonly Row[], parts: ReadonlySet<Row>): Stack[] {
  const rows = all.filter((row) => parts.has(row));
  const open = new Set(all.filter(isUncounted).map(producerOf));
  return [...new Set(rows.map(producerOf))]
    .map((producer) => rows.filter((row) => producerOf(row) === producer))
    .filter((own) => Number.isFinite(sum(own, Math.abs)))
    .map((own) => ({ rows: own, total: sum(own, Number), open: open.has(producerOf(own[0]!)) }));
}

/** Bands in which the parts of a whole share one place; claims, targets and whatever else is no part stand beside them. */
export function stackSlots(bands: readonly ChartBand[], rows: Rows): Stacked {
  const parts = partsOf(rows);
  const byRow = new Map<Row, Stack>();
  const stacked = bands.map((band) => {
    const all = band.slots.map(({ row }) => row);
    const stacks = stacksOf(all, parts);
    for (const stack of stacks) byRow.set(stack.rows[0]!, stack);
    const inStacks = new Set(stacks.flatMap((stack) => stack.rows));
    const places = [
      ...stacks.map((stack) => stack.rows),
      ...all.filter((row) => !inStacks.has(row)).map((row) => [row]),
    ];
    const slots = places.map(([first, ...more], i): Slot => {
      const before = places[i - 1] ?? [];
      return { row: first!, contradicts: !more.length && before.some((other) => conflict(other, first!)) };
    });
    return { ...band, slots };
  });
  return { bands: stacked, stackOf: (row) => byRow.get(row) };
}
