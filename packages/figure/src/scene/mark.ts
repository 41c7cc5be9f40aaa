import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';

/** A colour by role, never by value: a theme gives each its colour, light and dark. */
export type Tone =
  | 'lapis'
  | 'saffron'
  | 'madder'
  | 'turquoise'
  | 'walnut'
  | 'ink'
  | 'muted'
  | 'axis'
  | 'grid'
  | 'paper'
  | 'land'
  | 'coast'
  | 'border'
  | 'water'
  /** Only while a reader points at something: around what is meant, and on what steps back. */
  | 'highlight'
  | 'dimmed';

/** What is set into a solid ground where colours do not suffice to tell it from others: past five series. */
export type Pattern = 'dots' | 'stripes';

interface Common {
  /** What it stands for; absent on axes, grids and land. */
  readonly subject?: Subject | undefined;
  /** In which of small multiples it is drawn: what is in several is told apart by this. */
  readonly panel?: number | undefined;
}

/**
 * A rectangle whose length says a value; `toward` is the side of its value end, `end` being greater x (`mirror` turns it).
 * Units: CSS px, origin top left. `barOutline` and `barEnd` give its path data.
 */
export interface BarMark extends Common {
  readonly kind: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly toward: 'up' | 'down' | 'start' | 'end';
  readonly tone: Tone;
  /** Of a solid bar; other signs need their ground for themselves. */
  readonly pattern?: Pattern | undefined;
  readonly sign: Sign;
}

/** The ground between a line and what it stands on; `points` go around it. A `tint` lies under a line of its own, a `hatch` says that values are derived. */
export interface AreaMark extends Common {
  readonly kind: 'area';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone;
  readonly pattern?: Pattern | undefined;
  /** `half` is a ribbon between two bars that say its value. */
  readonly fill: 'solid' | 'half' | 'tint' | 'hatch';
}

/** A line through points. `stroke` on a map means build status and nothing else. */
export interface LineMark extends Common {
  readonly kind: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: Tone;
  readonly width: number;
  /** `sparse` is dotted with wide gaps. */
  readonly stroke: 'solid' | 'dashed' | 'dotted' | 'sparse';
  /** An arrow head at the last point, where the line leaves the window. */
  readonly arrow?: boolean | undefined;
}

/** A sign at a point: a value on a line, an entry in time, a place of a map. `x` and `y` are its centre, CSS px. */
export interface DotMark extends Common {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** `transfer` is a ring about a dot, `gauge` two bars beside what stands between them, `barred` a circle with an open bar. */
  readonly shape:
    | 'circle'
    | 'square'
    | 'diamond'
    | 'wedge'
    | 'bar'
    | 'ring'
    | 'transfer'
    | 'gauge'
    | 'hourglass'
    | 'barred';
  readonly tone: Tone;
  /** How sure the value is that the dot stands for; absent on places of a map. */
  readonly sign?: Sign | undefined;
}

/** A thin straight line: axis, grid, tick, leader. */
export interface RuleMark extends Common {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly stroke?: 'solid' | 'dashed' | 'dotted' | undefined;
}

/** An area: a quiet ground behind marks, or, with a sign, a tile whose extent says a value and that carries words. */
export interface RegionMark extends Common {
  readonly kind: 'region';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  /** How sure the value is that the area stands for. Words on a solid tile have the tone of paper. */
  readonly sign?: Sign | undefined;
}

/** Text with logical anchors: in a right-to-left scene `start` is the right edge. `y` is the baseline. */
export interface TextMark extends Common {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Muted words before the text on the same line, in the figure's language: a date before what happened. */
  readonly lead?: string | undefined;
  /** CSS px. */
  readonly size: number;
  readonly weight?: 400 | 600 | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
  /** Language of the words where it is not the figure's own. */
  readonly lang?: string | undefined;
  /** A paper-coloured outline behind the letters, for text over lines. */
  readonly halo?: boolean | undefined;
}

/** A ready path of the basemap, already projected; drawn at (x, y) magnified by `scale`. Never mirrored. */
export interface PathMark extends Common {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly tone: Tone;
  readonly fill: boolean;
  /** Line width in CSS px whatever the scale. */
  readonly width: number;
  readonly stroke?: 'solid' | 'dashed' | undefined;
}

/** What a layout may draw, and nothing else. Plain data: it can be compared, mirrored, painted or sent. */
export type Mark = BarMark | AreaMark | LineMark | DotMark | RuleMark | RegionMark | TextMark | PathMark;
