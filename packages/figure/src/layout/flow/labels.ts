import type { Rows } from '@keruen/data';
import type { MeasureText } from '../../label/measure.ts';
import { shorten } from '../../label/shorten.ts';
import { shortened } from '../../label/wrap.ts';
import { placeLabels, type Wanted } from '../../label/place.ts';
import { SIZE } from '../../label/sizes.ts';
import { isolate, withoutMarks } from '../../locale/bidi.ts';
import type { Bounds } from '../../scene/bounds.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { BarMark, TextMark } from '../../scene/mark.ts';
import type { FlowNode } from './graph.ts';
import type { Medium } from '../layout.ts';
import { unitBeside, valueLabel } from '../rows/value.ts';

/** White space between a bar and its words, px. */
export const BESIDE = 6;

/** What a node is called, and its value where one value goes to it or comes from it; many that go through have none. */
export interface NodeWords {
  readonly name: string;
  readonly value: string;
}

/** The words of a node; a currency is said once. */
export function nodeWords(node: FlowNode, first: boolean, rows: Rows, { locale }: Medium): NodeWords {
  const [link, ...more] = [...node.ins, ...node.outs];
  const unit = first ? rows.unit : unitBeside(rows.unit, locale);
  const value = link && !more.length && node.column !== 0 ? valueLabel(link.part, unit, locale) : '';
  return { name: node.name, value };
}

/** A name up to its first semicolon. */
const clauseOf = (name: string): string => isolate(withoutMarks(name).split(/[;؛]/)[0] ?? '');

const joined = (name: string, value: string): string => [name, value].filter(Boolean).join(' ');

/** Of a name that is cut within a word, so many letters at least stand: fewer tell nothing. */
const LEAST = 5;

/**
 * Wordings that keep within `most` px, the fullest first: name and value, the first clause of the name, its beginning, the value left out; cut within
 * a word where there would be no name at all.
 */
function wordings({ name, value }: NodeWords, most: number, measure: MeasureText): readonly string[] {
  const width = (text: string): number => measure(text, SIZE.label);
  const clause = clauseOf(name);
  const cut = (beside: string): readonly string[] => {
    const [line] = shortened(withoutMarks(clause), most - width(beside && ` ${beside}`), 1, width) ?? [];
    return line === undefined ? [] : [joined(isolate(line), beside)];
  };
  const bare = shorten(withoutMarks(clause), most, width);
  const last = bare.length > LEAST ? [isolate(bare)] : [];
  const all = [joined(name, value), joined(clause, value), ...cut(value), name, clause, ...cut(''), ...last];
  return all.filter((text) => text !== '' && width(text) <= most);
}

/** Room for the words of a column: as wide as the widest wording that keeps within `most` px. */
export function marginFor(words: readonly NodeWords[], most: number, { measure }: Medium): number {
  const widths = words.map((one) => measure(wordings(one, most - BESIDE, measure)[0] ?? '', SIZE.label));
  const widest = Math.max(0, ...widths);
  return widest && Math.ceil(widest) + BESIDE;
}

/** On which side of its bar a node is named: outside in the outer columns, above where the reporter stands, else over what leaves it. */
export type Side = 'before' | 'behind' | 'above' | 'over';

function spots(
  { x, y, width, height }: BarMark,
  side: Side,
): readonly Pick<TextMark, 'x' | 'y' | 'anchor' | 'halo'>[] {
  const middle = halfPixel(y + height / 2 + SIZE.label / 3);
  const before = { x: x - BESIDE, y: middle, anchor: 'end' } as const;
  const behind = { x: x + width + BESIDE, y: middle, anchor: 'start' } as const;
  if (side === 'before') return [before];
  if (side === 'behind') return [behind];
  const over = [
    { ...behind, halo: true },
    { ...before, halo: true },
  ];
  if (side === 'over') return over;
  const top = halfPixel(y - 5);
  return [
    { x: x + width / 2, y: top, anchor: 'middle', halo: true },
    { x, y: top, anchor: 'start', halo: true },
    { x: x + width, y: top, anchor: 'end', halo: true },
    ...over,
  ];
}

/** A node that is to be named. */
export interface Named {
  readonly bar: BarMark;
  readonly words: NodeWords;
  readonly side: Side;
}

/** The width that words may take on their side of a bar. */
function freeBeside({ x, width }: BarMark, side: Side, room: Bounds): number {
  if (side === 'above') return room.width;
  return side === 'before' ? x - BESIDE - room.x : room.x + room.width - x - width - BESIDE;
}

/** Names of nodes where they touch neither a bar nor each other, the first in order before others; a long one is shortened. */
export function flowLabels(
  named: readonly Named[],
  room: Bounds,
  headings: readonly TextMark[],
  { measure }: Medium,
): TextMark[] {
  const taken = named.map(({ bar }) => bar);
  const wanted = named.map(({ bar, words, side }, i): Wanted => {
    const places = spots(bar, side);
    const free = freeBeside(bar, side, room);
    const mark = { kind: 'text', size: SIZE.label, tone: 'ink', subject: bar.subject } as const;
    const at = (where: typeof places, most: number): TextMark[] =>
      wordings(words, most, measure).flatMap((text) => where.map((place) => ({ ...mark, ...place, text })));
    // Where another name or a heading stands above, a name keeps to the room over its ribbons, up to the next bars.
    const over = (['behind', 'before'] as const).flatMap((way) => {
      const next = taken.filter(({ x }) => (way === 'behind' ? x > bar.x : x < bar.x));
      const most = Math.min(...next.map(({ x }) => Math.abs(x - bar.x) - bar.width - 2 * BESIDE));
      return side === 'above' && next.length ? at(spots(bar, way), most) : [];
    });
    return {
      candidates: [...at(places, free), ...over.map((text) => ({ ...text, halo: true }))],
      priority: i,
    };
  });
  const heads = headings.map((heading) => ({ candidates: [heading], priority: -1 }));
  return placeLabels([...heads, ...wanted], room, taken, measure);
}
