import type { Row, Rows } from '@keruen/data';
import { endReach } from '../scene/bar-shape.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { SIZE } from '../label/sizes.ts';
import type { Medium } from './layout.ts';
import { drawnValue, saysNature, signOfRow, valueLabel } from './value.ts';

/** The words behind a lying bar: its value, then what it is. */
export interface RowWords {
  readonly value: string;
  readonly name: string;
  /** Both with their gaps, px. */
  readonly room: number;
}

/** White space before the value and between value and name. */
export const BEFORE = 6;
export const BETWEEN = 5;

/** Length of the gap and tick that stand for a missing number. */
export const MISSING = 10;

/** How much of the width the longest bar gets at least; words that leave less are shortened. */
const LEAST_BAR = 0.3;

/** Value and name, only the value, or nothing: whatever fits in `most` px. */
function rowWords(row: Row, unit: string, most: number, { locale, measure }: Medium): RowWords {
  const { flow, nature } = row.observation;
  const value = valueLabel(row, unit, locale);
  const parts = [flow && locale.words.flow[flow], saysNature(row) ? locale.words.nature[nature] : undefined];
  const names = [parts.filter(Boolean).join(' · '), parts[0] ?? '', ''];
  const room = (name: string): number =>
    BEFORE + measure(value, SIZE.label, 600) + (name === '' ? 0 : BETWEEN + measure(name, SIZE.label));
  const name = names.find((one) => room(one) <= most);
  return name === undefined ? { value: '', name: '', room: 0 } : { value, name, room: room(name) };
}

/** Lying bars: where zero is, how values become positions, and what is said behind each bar. */
export interface RowScale {
  readonly zero: number;
  readonly at: Linear;
  readonly words: ReadonlyMap<Row, RowWords>;
}

/** The scale at which every bar and the words behind it fit between `start` and `width`. */
export function rowScale(rows: Rows, start: number, width: number, medium: Medium): RowScale {
  const most = (width - start) * (1 - LEAST_BAR);
  const words = new Map(rows.rows.map((row) => [row, rowWords(row, rows.unit, most, medium)]));
  const ends = rows.rows.flatMap((row) => [drawnValue(row) ?? 0, row.high ?? 0]).filter(Number.isFinite);
  const largest = Math.max(...ends.map(Math.abs)) || 1;
  const left = Math.max(...ends.map((end) => -end / largest), 0);
  const lengths = rows.rows.map((row) => {
    const share = left + Math.max(drawnValue(row) ?? 0, row.high ?? 0, 0) / largest;
    const reach = drawnValue(row) === undefined ? MISSING : endReach(signOfRow(row));
    const room = (words.get(row)?.room ?? 0) + reach;
    return (width - start - room) / share;
  });
  const length = Math.max(0, Math.min(width - start, ...lengths));
  const zero = Math.round(start + left * length);
  return { zero, at: linear([0, largest], [zero, zero + length]), words };
}
