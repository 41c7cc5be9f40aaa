import type { Row, Rows } from '@keruen/data';
import { valueWords } from '../locale/books/value.ts';
import { endReach } from '../scene/bar-shape.ts';
import { linear, type Linear } from '../scale/linear.ts';
import { SIZE } from '../label/sizes.ts';
import type { Medium } from './layout.ts';
import { saysNature, signOfRow, unitBeside, valueLabel } from './value.ts';

/** The words behind a lying bar: its value, then what kind of value it is, where that needs saying. */
export interface RowWords {
  readonly value: string;
  readonly nature: string;
  /** Both with their gaps, px. */
  readonly room: number;
}

/** White space before the value and before the word behind it. */
export const BEFORE = 6;
export const BETWEEN = 4;

/** Length of the gap and tick that stand for a missing number. */
export const MISSING = 10;

/** What the thinnest bars may add to a length that is next to nothing. */
const THINNEST = 4;

/** How much of the width the longest bar gets at least; words that leave less are left out. */
const LEAST_BAR = 0.3;

/** Value and nature, only the value, or nothing: whatever fits in `most` px. */
function rowWords(row: Row, unit: string, most: number, { locale, measure }: Medium): RowWords {
  const value = valueLabel(row, unit, locale);
  const word = saysNature(row) ? valueWords(locale).nature[row.observation.nature] : '';
  const room = (nature: string): number =>
    BEFORE +
    Math.ceil(measure(value, SIZE.label, 600)) +
    (nature === '' ? 0 : BETWEEN + measure(nature, SIZE.label));
  const nature = [word, ''].find((one) => room(one) <= most);
  return nature === undefined ? { value: '', nature: '', room: 0 } : { value, nature, room: room(nature) };
}

/** Width of the column in which rows are named, gap included; none where it would be more than a third. */
export function nameColumn(names: readonly string[], width: number, { measure }: Medium): number {
  const widest = Math.max(0, ...names.map((name) => measure(name, SIZE.label)));
  return widest > 0 && widest <= width / 3 ? Math.ceil(widest) + 8 : 0;
}

/** Lying bars: where zero is, how values become positions, and what is said behind each bar. */
export interface RowScale {
  readonly zero: number;
  readonly at: Linear;
  readonly words: ReadonlyMap<Row, RowWords>;
}

/**
 * The scale at which every bar and the words behind it fit between `start` and `width`. A currency is said once, with the
 * first value.
 */
export function rowScale(rows: Rows, start: number, width: number, medium: Medium): RowScale {
  const most = (width - start) * (1 - LEAST_BAR);
  const first = rows.rows.find((row) => row.value !== null);
  const bare = unitBeside(rows.unit, medium.locale);
  const words = new Map(
    rows.rows.map((row) => [row, rowWords(row, row === first ? rows.unit : bare, most, medium)]),
  );
  const ends = rows.rows.flatMap((row) => [row.value ?? 0, row.high ?? 0]);
  const largest = Math.max(...ends.map(Math.abs)) || 1;
  const left = Math.max(...ends.map((end) => -end / largest), 0);
  const lengths = rows.rows.map((row) => {
    const share = left + Math.max(row.value ?? 0, row.high ?? 0, 0) / largest;
    const reach = row.value === null ? MISSING : endReach(signOfRow(row)) + THINNEST;
    const room = (words.get(row)?.room ?? 0) + reach;
    return (width - start - room) / share;
  });
  const length = Math.max(0, Math.min(width - start, ...lengths));
  const zero = Math.round(start + left * length);
  return { zero, at: linear([0, largest], [zero, zero + length]), words };
}
