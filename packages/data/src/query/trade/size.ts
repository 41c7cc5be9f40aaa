import type { Row } from './rows.ts';

/** How much the official figures of rows come to, whatever their sign: to put the largest first. */
export function sizeOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { line, value }) => sum + (line === undefined ? 0 : Math.abs(value ?? 0)), 0);
}
