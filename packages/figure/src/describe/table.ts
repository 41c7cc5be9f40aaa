import type { MissingReason } from '@keruen/data';
import type { Subject } from '../scene/subject.ts';
import type { LegendEntry } from '../scene/scene.ts';
import type { Sign } from '../scene/sign.ts';
import type { Tone } from '../scene/mark.ts';

/** One value in a cell, or the reason why there is none. */
export interface TableEntry {
  readonly subject: Subject;
  readonly text: string;
  /** Language of the text where it is not the figure's own. */
  readonly lang?: string | undefined;
  /** What sets it apart from a plain statistic, in words: `claim, provisional`. */
  readonly said: string;
  /** Drawn before a value that is no exact statistic. */
  readonly sign?: Sign | undefined;
  readonly tone: Tone;
  /** Why there is no number; false where there is one, or words. */
  readonly missing: MissingReason | false;
  /** By which it is sorted: the number, or the lower of two; absent where there is none. */
  readonly value?: number | undefined;
  /** What it contradicts, in words; empty where nothing does. */
  readonly against: string;
  /** Another line of a series begins here. */
  readonly broken: boolean;
}

/** A row of a table: its head and a list of values for each further column. */
export interface TableLine {
  readonly head: string;
  readonly cells: readonly (readonly TableEntry[])[];
}

/** An answer as a table. Plain data: whoever shows it decides how many lines are in sight. */
export interface Table {
  /** The sentence that is spoken of the picture. */
  readonly caption: string;
  /** Heads of the columns, that of the lines' heads first. */
  readonly columns: readonly string[];
  /** What the heads of its lines are: periods, in order of time, or names. */
  readonly by: 'period' | 'name';
  /** Whether the values are numbers, which stand at the end of their cells. */
  readonly numeric: boolean;
  readonly lines: readonly TableLine[];
  /** The signs in its cells. */
  readonly legend: readonly LegendEntry[];
}
