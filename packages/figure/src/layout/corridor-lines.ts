import type { Build, Mode } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { LineMark, Tone } from '../scene/mark.ts';
import { beside, wave } from './corridor-curve.ts';
import type { Track } from './corridor-tracks.ts';

/** Colours of corridors in their order on show. */
const TONES: readonly Tone[] = ['lapis', 'madder', 'turquoise', 'saffron', 'walnut'];

export const toneOf = (corridor: number): Tone => TONES[corridor % TONES.length]!;

/** The line style of a leg means its build status and nothing else. */
export const STROKES: Readonly<Record<Build, LineMark['stroke']>> = {
  operating: 'solid',
  'under-construction': 'dashed',
  planned: 'dotted',
  study: 'dotted',
};

/** Widths in px: main line and other parts; a railway is two rails with paper between them. */
export interface Weights {
  readonly main: number;
  readonly other: number;
}

export const weightsAt = (width: number): Weights =>
  width < 480 ? { main: 3, other: 2.4 } : { main: 3.8, other: 3 };

/** Share of a railway's width that is paper; share of its width at which a road or a sea lane is drawn. */
const RAIL_GAP = 0.36;
const PLAIN: Readonly<Record<Mode, number>> = { rail: 1, road: 0.55, sea: 0.55 };

/** Wave of a sea lane: length of a period and half its height, px. */
const PERIOD = 10;
const HEIGHT = 1.5;

const tenth = (n: number): number => Math.round(n * 10) / 10;

const tidy = (line: readonly Point[]): Point[] => line.map(([x, y]) => [tenth(x), tenth(y)]);

/** Railway: two rails. Road: one thin line. Sea: a wave. The first mark carries the leg. */
function marksOf(
  track: Track,
  line: readonly Point[],
  tone: Tone,
  width: number,
  arrow: boolean,
): LineMark[] {
  const { leg, status } = track.step;
  const shape = leg.mode === 'sea' ? wave(line, PERIOD, HEIGHT) : line;
  const points = tidy(shape);
  const stroke = STROKES[status.build];
  const own = { kind: 'line' as const, points, stroke, arrow };
  const whole: LineMark = { ...own, tone, width: tenth(width * PLAIN[leg.mode]), subject: `leg:${leg.id}` };
  if (leg.mode !== 'rail') return [whole];
  return [whole, { kind: 'line', points, tone: 'paper', width: tenth(width * RAIL_GAP), stroke: 'solid' }];
}

/** A leg, one line per corridor that uses it, side by side. */
export function legMarks(track: Track, line: readonly Point[], weights: Weights, arrow = false): LineMark[] {
  const width = track.main ? weights.main : weights.other;
  const { corridors } = track;
  return corridors.flatMap((corridor, i) => {
    const by = (i - (corridors.length - 1) / 2) * (width + 1.5);
    return marksOf(track, beside(line, by), toneOf(corridor), width, arrow);
  });
}
