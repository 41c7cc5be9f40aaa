import type { Row, Rows } from '@keruen/data';
import { valueWords } from '../../locale/books/value.ts';
import { endReach } from '../../scene/bar-shape.ts';
import { linear, type Linear } from '../../scale/linear.ts';
import type { ValueScale } from '../../scene/scene.ts';
import { SIZE } from '../../label/sizes.ts';
import { groupedForm, type BarForm } from './bar-form.ts';
import type { Medium } from '../layout.ts';
import { saysNature, signOfRow, unitBeside } from '../rows/value.ts';

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
function rowWords(row: Row, value: string, most: number, { locale, measure }: Medium): RowWords {
  const word = saysNature(row) ? valueWords(locale).nature[row.observation.nature] : '';
  const room = (nature: string): number =>
    BEFORE +
    Math.ceil(measure(value, SIZE.label, 600)) +
    (nature === '' ? 0 : BETWEEN + measure(nature, SIZE.label));
  const nature = [word, ''].find((one) => room(one) <= most);
  return nature === undefined ? { value: '', nature: '', room: 0 } : { value, nature, room: room(nature) };
}

/** Width of the column in which rows are named, gap included; none where it would be more than a share of the width, a third unless told. */
export function nameColumn(
  names: readonly string[],
  width: number,
  { measure }: Medium,
  most = 1 / 3,
): number {
  const widest = Math.max(0, ...names.map((name) => measure(name, SIZE.label)));
  return widest > 0 && widest <= width * most ? Math.ceil(widest) + 8 : 0;
}

/** Lying bars: where zero is, how values become positions, and what is said behind each bar. */
export interface RowScale {
  readonly zero: number;
  readonly at: Linear;
  readonly words: ReadonlyMap<Row, RowWords>;
  /** Where the scale begins, and where the largest value that it holds lies, px. */
  readonly range: readonly [from: number, to: number];
}

/** Ends of the bar of a row, as distances from the base. */
const endsOf = (row: Row, { base, lookOf }: BarForm): number[] =>
  row.value === null ? [0] : [0, ...lookOf(row).reach.map((end) => (end ?? base) - base)];

/**
 * The scale at which every bar and the words behind it fit between `from` and `width`. A currency is said once, with the
 * first value.
 */
export function rowScale(
  rows: Rows,
  from: number,
  width: number,
  medium: Medium,
  form = groupedForm(rows, medium),
  agreed?: ValueScale,
): RowScale {
  const reachOf = (row: Row): number => endReach(signOfRow(row)) + THINNEST;
  const behind = rows.rows.filter((row) => Math.min(...endsOf(row, form)) < 0).map(reachOf);
  const start = Math.max(from + Math.max(0, ...behind), agreed?.range?.[0] ?? 0);
  const most = (width - start) * (1 - LEAST_BAR);
  const shown = form.banded.bands.flatMap(({ slots }) => slots.map(({ row }) => row));
  const first = shown.find((row) => row.value !== null);
  const bare = unitBeside(rows.unit, medium.locale);
  const words = new Map(
    rows.rows.map((row) => {
      const wordsIn = (unit: string): RowWords => rowWords(row, form.labelOf(row, unit), most, medium);
      const words = wordsIn(row === first ? rows.unit : bare);
      // A number without its currency, which the title names, says more than none.
      return [row, words.value === '' ? wordsIn(bare) : words];
    }),
  );
  const held = agreed?.domain.map((end) => end - form.base) ?? [];
  const ends = [...rows.rows.flatMap((row) => endsOf(row, form)), ...held];
  const largest = Math.max(...ends.map(Math.abs)) || 1;
  const left = Math.max(...ends.map((end) => -end / largest), 0);
  const lengths = rows.rows.map((row) => {
    const share = left + Math.max(...endsOf(row, form)) / largest;
    const reach = row.value === null ? MISSING : reachOf(row);
    const room = (words.get(row)?.room ?? 0) + reach;
    return (width - start - room) / share;
  });
  const stop = agreed?.range?.[1] ?? width;
  const length = Math.max(0, Math.min((stop - start) / (1 + left), width - start, ...lengths));
  const zero = Math.round(start + left * length);
  const at = linear([form.base, form.base + largest], [zero, zero + length]);
  return { zero, at, words, range: [start, zero + length] };
}
