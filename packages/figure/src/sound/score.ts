import type { Row, Rows } from '@keruen/data';
import { chartSeries } from '../layout/rows/chart-series.ts';
import { finiteRows, subjectOf } from '../layout/rows/value.ts';
import type { Locale } from '../locale/locale.ts';
import type { Subject } from '../scene/subject.ts';
import { pitches, SEMITONE } from './pitch.ts';
import { glideOf, isWavering, VOICES, type Voice } from './voice.ts';

/** A tone from one frequency to another, Hz. */
export interface Pitch {
  readonly from: number;
  readonly to: number;
}

/** What is heard of one value: a tone, two where it is contradicted, none (a click) where it is missing. */
export interface Note {
  readonly subject: Subject;
  /** Seconds from the beginning. */
  readonly at: number;
  /** Seconds. */
  readonly length: number;
  readonly tones: readonly Pitch[];
  readonly voice: Voice;
  readonly wavering: boolean;
}

/** The whole takes about so long, unless its notes would be shorter or longer than can be told apart, s. */
const WHOLE = 24;
const SHORTEST = 0.12;
const LONGEST = 0.4;

/** Share of its step that a note sounds. */
const SOUNDING = 0.8;

/** Steps of silence between series. */
const PAUSE = 2;

type PitchOf = (value: number) => number;

/** The number of what contradicts a row; undefined where what does has none. */
function againstOf({ observation, conflicts }: Row, { rows, notes }: Rows): number | null | undefined {
  const shown = rows.find((other) => conflicts.includes(other.observation.id));
  return (shown ?? notes.find((note) => note.contradicts.includes(observation.id)))?.value;
}

const isContradicted = ({ observation, conflicts }: Row, { notes }: Rows): boolean =>
  conflicts.length > 0 || notes.some((note) => note.contradicts.includes(observation.id));

/** The tone of a row, and beside it that of what contradicts it: a semitone away where that is as large or no number. */
function tonesOf(row: Row, rows: Rows, pitchOf: PitchOf): readonly Pitch[] {
  const { value, high, observation } = row;
  if (value === null) return [];
  const from = pitchOf(value);
  const own = { from, to: high === undefined ? from * glideOf(observation.qualifier) : pitchOf(high) };
  if (!isContradicted(row, rows)) return [own];
  const against = againstOf(row, rows);
  const other = typeof against === 'number' && Number.isFinite(against) ? pitchOf(against) : from;
  const apart = Math.abs(Math.log(other / from)) < Math.log(SEMITONE) ? from * SEMITONE : other;
  return [own, { from: apart, to: apart }];
}

/**
 * An answer as notes, series after series and each in order of time: pitch is value, timbre is nature, a glide or a waver the qualifier. Pure:
 * who plays it decides when and how loud.
 */
export function scoreOf(answer: Rows, locale: Locale): readonly Note[] {
  const rows = finiteRows(answer);
  const numbers = rows.rows.flatMap(({ value, high }) => (value === null ? [] : [value, high ?? value]));
  const pitchOf = pitches(numbers);
  const step = Math.min(LONGEST, Math.max(SHORTEST, WHOLE / Math.max(1, rows.rows.length)));
  let place = -PAUSE;
  // What is set apart into panels is heard as one.
  return chartSeries({ ...rows, among: undefined }, locale).flatMap((series) => {
    place += PAUSE;
    return series.rows.map((row): Note => ({
      subject: subjectOf(row),
      at: place++ * step,
      length: step * SOUNDING,
      tones: tonesOf(row, rows, pitchOf),
      voice: VOICES[row.observation.nature],
      wavering: isWavering(row.observation.qualifier),
    }));
  });
}
