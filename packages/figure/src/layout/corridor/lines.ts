import type { Build, RouteStep } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { LineMark, Tone } from '../../scene/mark.ts';
import { tenth, wave } from './curve.ts';
import type { Detail } from './detail.ts';
import type { Track } from './tracks.ts';

/** Colours of corridors in their order on show; madder is left to signs of closed and disrupted service. */
export const TONES: readonly Tone[] = ['lapis', 'saffron', 'turquoise', 'walnut'];

export const toneOf = (corridor: number): Tone => TONES[corridor % TONES.length]!;

/** The line style of a leg means its build status and nothing else: the further from being built, the less of a line. */
export const STROKES = {
  operating: 'solid',
  'under-construction': 'dashed',
  planned: 'dotted',
  study: 'sparse',
} as const satisfies Readonly<Record<Build, LineMark['stroke']>>;

/** Share of a railway's width that is paper; share of its width at which a road or a sea lane is drawn. */
const RAIL_GAP = 0.36;
const PLAIN = 0.55;

/** A leg along a line. Railway: two rails. Road: one thin line. Sea: a wave. The first mark carries the leg. */
export function strokeMarks(
  { leg, status }: RouteStep,
  line: readonly Point[],
  tone: Tone,
  full: number,
  detail: Detail,
  arrow?: boolean,
): LineMark[] {
  const isRail = leg.mode === 'rail';
  const drawn = leg.mode === 'sea' ? wave(line, detail.period, detail.height) : line;
  const mark = { kind: 'line', points: drawn.map(([x, y]): Point => [tenth(x), tenth(y)]) } as const;
  const carrier: LineMark = {
    ...mark,
    tone,
    width: tenth(isRail ? full : full * PLAIN),
    stroke: STROKES[status.build],
    subject: `leg:${leg.id}`,
    arrow,
  };
  return isRail
    ? [carrier, { ...mark, tone: 'paper', width: tenth(full * RAIL_GAP), stroke: carrier.stroke }]
    : [carrier];
}

/** A leg of one corridor; where several share it and strands are not loaded, in the tone of the first. */
export const legMarks = (
  { step, main, corridors }: Track,
  line: readonly Point[],
  detail: Detail,
  arrow?: true,
): LineMark[] =>
  strokeMarks(step, line, toneOf(corridors[0]!), main ? detail.main : detail.other, detail, arrow);

/** Legs that lie in the window, back to front: other parts, then main lines. */
export const wholeMarks = (whole: readonly Track[], detail: Detail): LineMark[] =>
  [false, true].flatMap((main) =>
    whole.filter((track) => track.main === main).flatMap((track) => legMarks(track, track.line, detail)),
  );
