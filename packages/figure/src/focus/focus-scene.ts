import type { LineMark, Mark } from '../scene/mark.ts';
import { stands } from '../scene/carriers.ts';
import type { Scene, Stop } from '../scene/scene.ts';
import type { Subject } from '../scene/subject.ts';
import { dimmed } from './dimmed.ts';
import { ringsAround } from './rings.ts';

/** A ring stands this far outside its box, and how wide it is, px. */
const GAP = 1;
const WIDTH = 2;

/** What an outline under a line is wider than the line, px. */
const UNDER = 6;

type Box = Pick<Stop, 'x' | 'y' | 'width' | 'height'>;

const inside = (n: number, size: number): number => Math.min(Math.max(n, WIDTH / 2), size - WIDTH / 2);

/** A ring as a line around a box; what would lie outside the picture goes along its edge. */
function ring({ x, y, width, height }: Box, picture: Scene): LineMark {
  const [left, right] = [x - GAP, x + width + GAP].map((n) => inside(n, picture.width)) as [number, number];
  const [top, bottom] = [y - GAP, y + height + GAP].map((n) => inside(n, picture.height)) as [number, number];
  return {
    kind: 'line',
    points: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ],
    tone: 'highlight',
    width: WIDTH,
    stroke: 'solid',
  };
}

const isLine = (mark: Mark): mark is LineMark => mark.kind === 'line';

const outline = ({ points, width }: LineMark): LineMark => ({
  kind: 'line',
  points,
  tone: 'highlight',
  width: width + UNDER,
  stroke: 'solid',
});

/** The first line of each Subject: a railway is two, one upon the other. */
function firstLines(marks: readonly Mark[]): LineMark[] {
  const found = new Map<string, LineMark>();
  for (const mark of marks) {
    const key = `${mark.panel} ${mark.subject}`;
    if (isLine(mark) && mark.subject && !found.has(key)) found.set(key, mark);
  }
  return [...found.values()];
}

/** True where a line begins or ends in a box: its outline shows the way there. */
const leadsTo = ({ points }: LineMark, { x, y, width, height }: Box): boolean =>
  [points[0], points.at(-1)].some(
    (end) => end && end[0] >= x && end[0] <= x + width && end[1] >= y && end[1] <= y + height,
  );

/** Tones that only lit marks have: a line through points that are all lit is lit with them. */
function tonesOf(marks: readonly Mark[], lit: ReadonlySet<Subject>): ReadonlySet<string> {
  const has = (wanted: boolean): string[] =>
    marks.filter(({ subject }) => subject && lit.has(subject) === wanted).map(({ tone }) => tone);
  const others = new Set(has(false));
  return new Set(has(true).filter((tone) => !others.has(tone)));
}

/**
 * The scene with some Subjects standing out: each in a ring or on an outline, everything else of its kind stepping back. Where
 * nothing is lit, or everything, there is nothing to set apart and the scene stays as it is. `name` says of a lit stop that it is.
 */
export function focusScene(
  scene: Scene,
  lit: ReadonlySet<Subject>,
  name: (label: string) => string = (label) => label,
): Scene {
  const { stops, marks } = scene;
  const chosen = stops.filter(({ subject }) => lit.has(subject));
  if (!chosen.length || chosen.length === stops.length) return scene;
  const tones = tonesOf(marks, lit);
  const isLit = ({ subject, tone }: Mark): boolean => (subject ? lit.has(subject) : tones.has(tone));
  const shown = marks.map((mark) => (isLit(mark) ? mark : dimmed(mark)));
  const lines = firstLines(marks.filter((mark) => mark.subject && lit.has(mark.subject)));
  const start = shown.findIndex(isLine);
  const boxed = chosen.filter((stop) => !lines.some((line) => stands(line, stop) || leadsTo(line, stop)));
  const others = stops.filter(({ subject }) => !lit.has(subject));
  return {
    ...scene,
    marks: [
      ...shown.slice(0, Math.max(0, start)),
      ...lines.map(outline),
      ...shown.slice(Math.max(0, start)),
      ...ringsAround(boxed, others).map((box) => ring(box, scene)),
    ],
    stops: stops.map((stop) => (lit.has(stop.subject) ? { ...stop, label: name(stop.label) } : stop)),
  };
}
