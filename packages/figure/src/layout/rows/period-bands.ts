import type { Period, Row } from '@keruen/data';
import { periodRows, type Panel } from './panel.ts';
import { saysNature } from './value.ts';

/** One row of a band; `contradicts` is true where it and the row before it cannot both hold. */
export interface Slot {
  readonly row: Row;
  readonly contradicts: boolean;
}

/** The rows of one period, in the order in which they stand side by side. */
export interface PeriodBand {
  readonly period: Period;
  /** A range among single years: it stands at the end, by itself. */
  readonly apart: boolean;
  /** Another line of a series begins here. */
  readonly broken: boolean;
  readonly slots: readonly Slot[];
}

/** Whether two rows cannot both hold. */
export const conflict = (a: Row, b: Row): boolean =>
  a.conflicts.includes(b.observation.id) || b.conflicts.includes(a.observation.id);

/** A claim goes beside the value of its flow that it contradicts; everything else keeps its order. */
export function sideBySide(rows: readonly Row[]): Slot[] {
  const order: Row[] = [];
  for (const row of rows) {
    const beside = (other: Row): boolean =>
      other.observation.flow === row.observation.flow && conflict(other, row);
    const at = saysNature(row) ? order.findLastIndex(beside) : -1;
    order.splice(at < 0 ? order.length : at + 1, 0, row);
  }
  return order.map((row, i) => {
    const before = order[i - 1];
    return { row, contradicts: before !== undefined && conflict(before, row) };
  });
}

/**
 * Rows by period as published, in order of time; ranges among single periods come last. Among panels of other fields a period without
 * rows has its place too, so that places can be compared.
 */
export function periodBands(answer: Panel): PeriodBand[] {
  const all = periodRows(answer);
  const groups = new Map(all.map(({ period }) => [period.text, { period, rows: [] as Row[] }]));
  for (const row of answer.rows) groups.get(row.period.text)?.rows.push(row);
  const single = all.some((row) => !row.period.interval);
  const bands = [...groups.values()].map(({ period, rows }): PeriodBand => {
    const broken = rows.some((row) => row.breaksBefore);
    return { period, apart: single && period.interval, broken, slots: sideBySide(rows) };
  });
  return [...bands.filter((band) => !band.apart), ...bands.filter((band) => band.apart)];
}
