import type { Period } from '@keruen/data';
import type { DotMark, Mark, Pattern, Tone } from './mark.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';

/** A stop of the keyboard and the pointer: what it stands for, what it says, where it lies. */
export interface Stop {
  readonly subject: Subject;
  /** The full spoken sentence: value, unit, period, nature, qualifier, source. */
  readonly label: string;
  /** Box to hit and to ring, CSS px; at least 24 px either way where neighbours allow. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which series or route it belongs to; PageUp and PageDown move between these. */
  readonly group: string;
  /** In which of small multiples it stands, as its marks. */
  readonly panel?: number | undefined;
}

/** A line of the legend: only what is on show. */
export interface LegendEntry {
  readonly label: string;
  readonly tone?: Tone | undefined;
  readonly sign?: Sign | undefined;
  /** The bar of its sign looks the other way: `mirror` turned it. */
  readonly turned?: true | undefined;
  readonly pattern?: Pattern | undefined;
  /** Width of a line, px, where it says a volume. */
  readonly width?: number | undefined;
  /** Path data in a key of 14 × 12 px, of `M`, `L`, `H` and `V` only, to be stroked: a sign that is neither bar nor dot. */
  readonly d?: string | undefined;
  /** Line styles and place signs of a map. */
  readonly stroke?: 'rail' | 'road' | 'sea' | 'dashed' | 'dotted' | 'sparse' | undefined;
  readonly shape?: DotMark['shape'] | undefined;
}

/** How values lie along their axis: the lowest and the highest, and, where that depends on words, where these lie, px. */
export interface ValueScale {
  readonly domain: readonly [low: number, high: number];
  readonly range?: readonly [from: number, to: number] | undefined;
}

/** Where time lies across a picture: each period on show from where it begins to where it ends, and the plot from top to bottom, px. */
export interface TimePlace {
  readonly periods: readonly { readonly period: Period; readonly x1: number; readonly x2: number }[];
  readonly top: number;
  readonly bottom: number;
}

/** A whole picture as data. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Back to front. */
  readonly marks: readonly Mark[];
  /** In reading order. */
  readonly stops: readonly Stop[];
  readonly legend: readonly LegendEntry[];
  /** Absent where time does not go across. */
  readonly time?: TimePlace | undefined;
  /** One grammatical sentence that says what is shown. */
  readonly description: string;
  /** Sentences for the source line: what a reader must know of what is drawn. */
  readonly remarks?: readonly string[] | undefined;
  /** Whether names are left out for want of width, without which its marks are nobody's: panels are wider then. */
  readonly cramped?: boolean | undefined;
  /** Where values have one, for panels beside it. */
  readonly scale?: ValueScale | undefined;
}
