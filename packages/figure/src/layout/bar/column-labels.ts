import type { Row } from '@keruen/data';
import { ASCENT, DESCENT } from '../../scene/bounds.ts';
import type { BarMark, TextMark } from '../../scene/mark.ts';
import { endReach } from '../../scene/bar-shape.ts';
import type { Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import type { PlacedSlot } from './column-slots.ts';
import { saysNature, subjectOf } from '../rows/value.ts';

/** A slot with the bars drawn in it: none where the number is missing, two for a range. */
export interface Column {
  readonly slot: PlacedSlot;
  readonly bars: readonly BarMark[];
  /** What is written at the end of its bar; empty where nothing is. */
  readonly text: string;
  /** What else is said of it aloud. */
  readonly told?: string | undefined;
}

/** A bar lower than this is told by its label, which may stand under the zero line where nothing hangs from it, px. */
const TINY = 8;

/** White space between a bar and its label. */
const GAP = 2;

const DESCENDER = Math.ceil(SIZE.label * DESCENT);

type Spot = Pick<TextMark, 'x' | 'anchor'>;

/** Which side a label gives way to, where it and the label of a contradicting bar would touch. */
export type Lean = 'start' | 'middle' | 'end';

/** Above the middle, or flush with either side of the bar; the side it leans to comes first. */
function spots({ x, width }: PlacedSlot, lean: Lean): Spot[] {
  const middle: Spot = { x: x + width / 2, anchor: 'middle' };
  const toStart: Spot = { x: x + width, anchor: 'end' };
  const toEnd: Spot = { x, anchor: 'start' };
  if (lean === 'start') return [toStart, middle, toEnd];
  return lean === 'end' ? [toEnd, middle, toStart] : [middle, toStart, toEnd];
}

/** Baselines of a first and a second line on either side of the bar. */
const above = (y: number): number[] => [y - GAP - DESCENDER, y - GAP - DESCENDER - SIZE.line];
const below = (y: number): number[] => {
  const first = y + GAP + Math.ceil(SIZE.label * ASCENT);
  return [first, first + SIZE.line];
};

/** Beyond the end of the bar, or over the tick of a missing number. */
function outside(bars: readonly BarMark[], zero: number): number[] {
  const last = bars.at(-1);
  if (!last) return above(zero - TINY);
  const reach = endReach(last.sign);
  return last.toward === 'down' ? below(last.y + last.height + reach) : above(last.y - reach);
}

/** Claims, targets and contradicted values are labelled first, then the largest, then the tiny and the missing. */
function priorityOf(row: Row, bars: readonly BarMark[], largest: number): number {
  if (saysNature(row)) return 0;
  if (row.conflicts.length > 0) return 1;
  if (row.value === largest) return 2;
  if ((bars[0]?.height ?? 0) < TINY) return 3;
  return row.observation.nature === 'derived' ? 5 : 4;
}

/** What a label needs to know besides its bar: the zero line, whether bars hang from it, the largest value on show, and the side it leans to. */
export interface LabelPlace {
  readonly zero: number;
  readonly hung: boolean;
  readonly largest: number;
  readonly lean: Lean;
}

/** The label of one bar with the places where it may stand. */
export function columnLabel({ slot, bars, text }: Column, { zero, hung, largest, lean }: LabelPlace): Wanted {
  const { row } = slot;
  const priority = priorityOf(row, bars, largest);
  const mark = {
    kind: 'text',
    text,
    size: SIZE.label,
    tone: bars.at(-1)?.tone ?? 'muted',
    halo: true,
    subject: subjectOf(row),
  } as const;
  const ys = outside(bars, zero).slice(0, bars.length && priority > 1 ? 1 : 2);
  if (!hung && (bars[0]?.height ?? 0) < TINY) ys.push(below(zero)[0]!);
  const places = ys.flatMap((y) => spots(slot, lean).map((spot) => ({ ...spot, y })));
  return { candidates: places.map((place) => ({ ...mark, ...place })), priority };
}

/** The word of its nature on the far side of a placed label: “target” over “≥ 4bn”. */
export function natureWord(label: TextMark, text: string, zero: number): Wanted {
  const y = label.y < zero ? label.y - SIZE.line : label.y + SIZE.line;
  return { candidates: [{ ...label, text, y, tone: 'muted' }], priority: 0 };
}
