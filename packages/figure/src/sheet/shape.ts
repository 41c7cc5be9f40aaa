import type { Directionality } from '../scene/directionality.ts';
import type { Subject } from '../scene/subject.ts';

/** What a ground is filled with besides a plain colour: the hatch of derived values, the patterns of series. */
export interface Filling {
  readonly pattern: 'hatch' | 'dots' | 'stripes';
  readonly colour: string;
  readonly paper: string;
}

interface Common {
  /** What it stands for, and what is said of it. */
  readonly subject?: Subject | undefined;
  readonly label?: string | undefined;
}

/** A path with its colours resolved; `place` moves and magnifies it, and what is stroked keeps its width. */
export interface PathShape extends Common {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string | Filling | undefined;
  readonly stroke?: string | undefined;
  /** Px. */
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly round?: boolean | undefined;
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number } | undefined;
}

/** A line of words; the anchor is logical in the direction of the words themselves. */
export interface TextShape extends Common {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly runs: readonly TextRun[];
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dir: Directionality;
  /** Colour of an outline behind the letters. */
  readonly halo?: string | undefined;
}

export interface TextRun {
  readonly text: string;
  readonly colour: string;
  readonly lang?: string | undefined;
}

/** What is left of a mark when nothing has to be decided any more: whoever draws it knows neither tones nor signs. */
export type Shape = PathShape | TextShape;
