import type { Build, Mode } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { LineMark, Tone } from '../scene/mark.ts';
import type { Subject } from '../scene/subject.ts';
import { beside, wave } from './corridor-curve.ts';
import type { Detail } from './corridor-detail.ts';
import type { Track } from './corridor-tracks.ts';

/** Colours of corridors in their order on show; madder is left to signs of closed and disrupted service. */
const TONES: readonly Tone[] = ['lapis', 'saffron', 'turquoise', 'walnut'];

export const toneOf = (corridor: number): Tone => TONES[corridor % TONES.length]!;

/** The line style of a leg means its build status and nothing else. */
export const STROKES: Readonly<Record<Build, LineMark['stroke']>> = {
  operating: 'solid',
  'under-construction': 'dashed',
  planned: 'dotted',
  study: 'dotted',
};

/** Share of a railway's width that is paper; share of its width at which a road or a sea lane is drawn. */
const RAIL_GAP = 0.36;
const PLAIN: Readonly<Record<Mode, number>> = { rail: 1, road: 0.55, sea: 0.55 };

const tenth = (n: number): number => Math.round(n * 10) / 10;

const tidy = (line: readonly Point[]): Point[] => line.map(([x, y]) => [tenth(x), tenth(y)]);

/** Railway: two rails. Road: one thin line. Sea: a wave. The first mark carries the leg. */
function marksOf(
  track: Track,
  line: readonly Point[],
  tone: Tone,
  detail: Detail,
  arrow: boolean,
): LineMark[] {
  const { leg, status } = track.step;
  const width = widthOf(track, detail);
  const points = tidy(leg.mode === 'sea' ? wave(line, detail.period, detail.height) : line);
  const subject: Subject = `leg:${leg.id}`;
  const own = {
    kind: 'line',
    points,
    tone,
    width: tenth(width * PLAIN[leg.mode]),
    stroke: STROKES[status.build],
  } as const;
  const whole: LineMark = { ...own, subject, ...(arrow ? { arrow } : {}) };
  if (leg.mode !== 'rail') return [whole];
  return [whole, { kind: 'line', points, tone: 'paper', width: tenth(width * RAIL_GAP), stroke: 'solid' }];
}

const widthOf = ({ main }: Track, detail: Detail): number => (main ? detail.main : detail.other);

/** White space between the lines of two corridors on one leg, px. */
const BETWEEN = 1.5;

/** A leg, one line per corridor that uses it, side by side. */
export function legMarks(track: Track, line: readonly Point[], detail: Detail, arrow = false): LineMark[] {
  const { corridors } = track;
  return corridors.flatMap((corridor, i) => {
    const by = (i - (corridors.length - 1) / 2) * (widthOf(track, detail) + BETWEEN);
    return marksOf(track, beside(line, by), toneOf(corridor), detail, arrow);
  });
}

/** Legs that lie in the window, back to front: other parts, then main lines. */
export function wholeMarks(whole: readonly Track[], detail: Detail): LineMark[] {
  const inOrder = [...whole.filter(({ main }) => !main), ...whole.filter(({ main }) => main)];
  return inOrder.flatMap((track) => legMarks(track, track.line, detail));
}
