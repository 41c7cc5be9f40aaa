import type { Chronicle, Entry } from '@keruen/data';
import { entryWords, type EntryWords } from '../../describe/chronicle.ts';
import { SIZE } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import { withoutMarks } from '../../locale/bidi.ts';
import { formatPeriod } from '../../locale/period.ts';
import { spanOf, type DateSpan } from './date-span.ts';
import type { Medium } from '../layout.ts';
import { spanReach, type SpanAxis } from './span-marks.ts';

/** Heights: a lane, and what is left under it before the next words; px. */
const LANE = 24;
const LOW_LANE = 16;

/** White space between a mark and its words, px. */
const BESIDE = 6;

/** Below this width all words begin at the same side, px. */
const FLUSH_BELOW = 480;

/** The axis of a timeline. */
export interface TimeAxis extends SpanAxis {
  /** Of the whole picture, px. */
  readonly width: number;
}

/** Where the words of a row stand: behind or before its mark, or in lines above it from `x`. */
export type WordsPlace =
  | { readonly at: 'behind' | 'before'; readonly x: number }
  | { readonly at: 'above'; readonly x: number; readonly lines: readonly string[] };

/** An entry with what is drawn and written of it, and its height. */
export interface TimeRow {
  readonly entry: Entry;
  readonly span: DateSpan;
  readonly date: string;
  readonly words: EntryWords;
  readonly place: WordsPlace;
  readonly height: number;
  /** Middle of the lane of its mark, from the top of the row. */
  readonly lane: number;
}

type Unplaced = Omit<TimeRow, 'place' | 'height' | 'lane'>;

/** Words beside the mark of an event or a statement where they fit on one line, behind it if they can. */
function beside(
  { span, date, words }: Unplaced,
  axis: TimeAxis,
  { measure }: Medium,
): WordsPlace | undefined {
  const room = measure(`${date} ${words.text}`, SIZE.label);
  const [from, to] = spanReach(span, axis);
  if (to + BESIDE + room <= axis.width) return { at: 'behind', x: to + BESIDE };
  return from - BESIDE - room >= axis.left ? { at: 'before', x: from - BESIDE } : undefined;
}

/** Lines of words; where one is wider than there is room, it is parted after its hyphens. */
function linesOf(said: string, room: number, width: (text: string) => number): readonly string[] {
  const wrapped = (text: string) => wrap(text, room, Infinity, width);
  const parted = (): readonly string[] | undefined =>
    wrapped(said.replaceAll(/(\S)-(?=\S)/g, '$1-\u200b '))?.map((line) => line.replaceAll(/\u200b ?/g, ''));
  return wrapped(said) ?? parted() ?? [said];
}

/** Lines of words above the mark, from where it begins if they fit there. */
function above({ span, date, words }: Unplaced, axis: TimeAxis, { measure }: Medium): WordsPlace {
  const room = axis.width - axis.left;
  const width = (text: string): number => measure(text, SIZE.label);
  const said = `${withoutMarks(date)} ${withoutMarks(words.text)}`;
  const lines = linesOf(said, room, width);
  const [from] = spanReach(span, axis);
  const aligned = Math.min(from, axis.width - Math.max(...lines.map(width)));
  const x = axis.width < FLUSH_BELOW ? axis.left : Math.max(axis.left, Math.floor(aligned));
  return { at: 'above', x, lines };
}

/** Rows of a timeline: an office has its words above its bar, anything else beside its mark where there is room. */
export function timeRow(entry: Entry, told: Chronicle, axis: TimeAxis, medium: Medium): TimeRow {
  const { locale } = medium;
  const row = {
    entry,
    span: spanOf(entry),
    date: formatPeriod(entry.period, locale),
    words: entryWords(entry, told, locale),
  };
  const place = (entry.kind !== 'role' && beside(row, axis, medium)) || above(row, axis, medium);
  if (place.at !== 'above') return { ...row, place, height: LANE, lane: LANE / 2 };
  const text = place.lines.length * SIZE.line + 2;
  return { ...row, place, height: text + LOW_LANE, lane: text + LOW_LANE / 2 - 2 };
}
