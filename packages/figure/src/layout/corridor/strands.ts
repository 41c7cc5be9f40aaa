import { chooseName, type Routes } from '@keruen/data';
import { formatNumber } from '../../locale/number.ts';
import type { Point } from '../../projection/albers.ts';
import type { LineMark, TextMark, Tone } from '../../scene/mark.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import type { Widths } from './corridor.ts';
import type { Detail } from './detail.ts';
import { PIECE, type Exit } from './exits.ts';
import type { Lettering } from './lettering.ts';
import { strokeMarks } from './lines.ts';
import type { Track } from './tracks.ts';
import type { Medium } from '../layout.ts';
import { strandLines } from './strand-lines.ts';
import { strandNumbers } from './strand-numbers.ts';
import { networkOf, orderIn } from './strand-order.ts';
import { chainsOf, type Passage } from './strand-passages.ts';
import { tonesOf } from './strand-tones.ts';

/** Several corridors drawn side by side: their lines, back to front; a number for each on its line; how the legend names them. */
export interface Bundle {
  readonly lines: readonly LineMark[];
  readonly numbers: (lettering: Lettering) => readonly TextMark[];
  readonly legend: readonly LegendEntry[];
}

/** What a map draws in place of lines of its own. */
export type Strands = (
  routes: Routes,
  whole: readonly Track[],
  exits: readonly Exit[],
  detail: Detail,
  medium: Medium,
  widths?: Widths,
) => Bundle;

/** White space between the lines of two corridors on one leg, px. */
const BETWEEN = 1.5;

/** The visible part of a leg that leaves the picture, as the leg's line runs. */
const visible = ({ track, line }: Exit): Track => ({
  ...track,
  line: track.startsInside ? line : [...line].reverse(),
});

/** How far right of its leg's line each passage lies, px. */
function offsets(
  tracks: readonly Track[],
  ordered: (track: Track) => Passage[],
  width: (one: Passage) => number,
): ReadonlyMap<Passage, number> {
  const found = new Map<Passage, number>();
  for (const track of tracks) {
    const bundle = ordered(track);
    const total = bundle.reduce((sum, one) => sum + width(one) + BETWEEN, -BETWEEN);
    let at = -total / 2;
    for (const one of bundle) {
      found.set(one, at + width(one) / 2);
      at += width(one) + BETWEEN;
    }
  }
  return found;
}

/** Draws each corridor as a line of its own, beside those it shares a leg with; where there are several, each with a number and a tone of its own. */
export const strands: Strands = (routes, whole, exits, detail, medium, widths) => {
  const leaving = new Map(exits.map((exit) => [visible(exit), exit]));
  const tracks = [...whole, ...leaving.keys()];
  const chains = chainsOf(routes, tracks);
  const width = ({ corridor, track, main }: Passage): number =>
    widths?.(corridor, track.step.leg.id, detail) ?? (main ? detail.main : detail.other);
  const several = routes.routes.length > 1;
  const offset = offsets(tracks, orderIn(networkOf(chains)), width);
  const lines = strandLines(chains, (one) => offset.get(one) ?? 0);
  const tones = tonesOf(routes.routes.length, [...whole, ...exits.map(({ track }) => track)]);
  const marks = (one: Passage): LineMark[] =>
    passageMarks(one, lines.get(one)!, leaving.get(one.track), tones[one.corridor]!, width(one), detail);
  const drawn = [...chains.flat()].sort((a, b) => Number(a.main) - Number(b.main));
  return {
    lines: drawn.flatMap(marks),
    numbers: (lettering) => (several ? strandNumbers(lines, tones, lettering) : []),
    legend: (several ? routes.routes : []).map(({ corridor: { names } }, i) => ({
      label: `${formatNumber(i + 1, medium.locale)} ${chooseName(names, medium.locale.tag).text}`,
      tone: tones[i],
    })),
  };
};

/** The line of a passage; where it leaves the picture, with an arrow and a piece for each leg that is walked farther out. */
function passageMarks(
  { track, corridor }: Passage,
  line: readonly Point[],
  exit: Exit | undefined,
  tone: Tone,
  width: number,
  detail: Detail,
): LineMark[] {
  if (!exit) return strokeMarks(track.step, line, tone, width, detail);
  const out = track.startsInside ? line : [...line].reverse();
  const tip = out.slice(-Math.max(2, Math.ceil(PIECE / 6)));
  const farther = exit.outside.filter(({ corridors }) => corridors.includes(corridor));
  return [
    ...strokeMarks(track.step, out, tone, width, detail, true),
    ...farther.flatMap(({ step }) => strokeMarks(step, tip, tone, width, detail)),
  ];
}
