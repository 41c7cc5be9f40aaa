import { shorten } from '../../label/shorten.ts';
import { SIZE } from '../../label/sizes.ts';
import type { TextMark } from '../../scene/mark.ts';
import type { Banded } from '../rows/chart-bands.ts';
import type { Medium } from '../layout.ts';
import { nameColumn } from './lying-rows.ts';
import { heading, ROW, type Group, type Heads } from './lying-stack.ts';

/** How rows are named, and the width of the column of their names, px; 0 where there is none. */
export interface Naming {
  readonly heads: Heads;
  readonly column: number;
}

/** Partners and products may take more of the width for their names than periods: nothing else tells their rows apart. */
const WIDE_NAMES = 0.42;

/** Series that nothing but their names tell apart may take half. */
const MOST_NAMES = 0.5;

/** Whether several series are past all colours and patterns: nothing but a name at their rows tells them apart. */
export const byNameAlone = ({ series }: Banded): boolean =>
  series.filter(({ ground }) => ground.tone === 'muted').length > 1;

/** By series under a heading for their band, or by band where each has but one row: beside it, or over it where names are long. */
export function naming(banded: Banded, width: number, medium: Medium): Naming {
  const { bands, named, series } = banded;
  const single = bands.length > 1 && bands.every(({ slots }) => slots.length === 1);
  const names = bands.map(({ name }) => name);
  const column = single ? nameColumn(names, width, medium, named ? WIDE_NAMES : undefined) : 0;
  if (column > 0) return { heads: 'beside', column };
  if (single && named) return { heads: 'single', column: 0 };
  const told = series.map(({ name }) => name);
  const [most, least] = byNameAlone(banded) ? [MOST_NAMES, Math.floor(width * MOST_NAMES)] : [];
  return { heads: 'headed', column: nameColumn(told, width, medium, most) || (least ?? 0) };
}

/** Place and size of the words of a row whose lane begins at `y`. */
export const lineOf = (y: number): Pick<TextMark, 'kind' | 'y' | 'size' | 'anchor'> => ({
  kind: 'text',
  y: y + ROW / 2 + 4,
  size: SIZE.label,
  anchor: 'start',
});

/** White space behind a column of names, px. */
const BEHIND = 8;

/** What rows are called, in their column; a name that is wider is cut, with an ellipsis. */
export const rowNames = (
  groups: readonly Group[],
  { bands, seriesOf }: Banded,
  heads: Heads,
  x: number,
  column: number,
  { measure }: Medium,
): TextMark[] =>
  groups.flatMap(({ lanes }, i) =>
    lanes.map(({ slot, y }) => {
      const name = heads === 'headed' ? seriesOf(slot.row).name : bands[i]!.name;
      const text = shorten(name, column - BEHIND, (words) => measure(words, SIZE.label));
      return { ...lineOf(y), x, text, tone: 'muted' };
    }),
  );

/** What bands are called, over their rows, cut where a name is longer than the picture is wide. */
export const headings = (
  groups: readonly Group[],
  { bands }: Banded,
  heads: Heads,
  width: number,
  { measure }: Medium,
): TextMark[] =>
  groups.map((group, i) => {
    const widthOf = (text: string): number => measure(text, SIZE.period, 600);
    return heading(group, shorten(bands[i]!.name, width, widthOf), heads);
  });
