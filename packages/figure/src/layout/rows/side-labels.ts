import type { MeasureText } from '../../label/measure.ts';
import { SIZE } from '../../label/sizes.ts';
import { spread } from '../../label/spread.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import type { RuleMark, TextMark, Tone } from '../../scene/mark.ts';
import { rule } from '../../scene/rule.ts';
import type { Subject } from '../../scene/subject.ts';

/** What stands beside the end of a line: its value, and behind it its name. */
export interface SideLabel {
  readonly value: string;
  readonly name: string;
  readonly tone: Tone;
  /** Where the line ends, px. */
  readonly y: number;
  readonly subject: Subject;
}

/** From the middle of the last dot to its words, px; a leader has room in it. */
const GAP = 16;
const LEADER = { from: 6, to: 13 };

/** Words that were moved less lie beside their line; none is moved so far that a leader would not tell which line is theirs, px. */
const MOVED = { least: 4, most: 30 };

/** Between the column of values and that of names, and beside a side without words, px. */
const BETWEEN = 8;
const EMPTY = 12;

const widest = (texts: readonly string[], weight: 400 | 600, measure: MeasureText): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => measure(text, SIZE.label, weight))));

/** Where values and names begin, from the middle of the dots, and where they end, px. */
function columns(labels: readonly SideLabel[], measure: MeasureText): readonly [names: number, end: number] {
  const value = widest(
    labels.map((label) => label.value),
    600,
    measure,
  );
  const name = widest(
    labels.map((label) => label.name),
    400,
    measure,
  );
  const names = GAP + (value > 0 && name > 0 ? value + BETWEEN : 0);
  return [names, name > 0 ? names + name : GAP + value];
}

/** What the words of a side take of the width, from the middle of the dots, px. */
export const sideRoom = (labels: readonly SideLabel[], measure: MeasureText): number =>
  labels.length === 0 ? EMPTY : columns(labels, measure)[1];

type Sides = readonly [left: readonly SideLabel[], right: readonly SideLabel[]];

/** How much of the width words may take, where both sides say all and where one says less. */
const MOST = { all: 0.62, less: 0.72 };

/**
 * What each side says: all; only values before the lines and all behind them; nothing before them; values without names; or
 * nothing. The first that leaves the lines room.
 */
export function chooseSides([left, right]: Sides, width: number, measure: MeasureText): Sides {
  const bare = (labels: readonly SideLabel[]): SideLabel[] => labels.map((label) => ({ ...label, name: '' }));
  const ways: readonly Sides[] = [
    [left, right],
    [bare(left), right],
    [[], right],
    [bare(left), bare(right)],
    [[], bare(right)],
  ];
  const fits = ([before, behind]: Sides, i: number): boolean =>
    sideRoom(before, measure) + sideRoom(behind, measure) <= width * (i === 0 ? MOST.all : MOST.less);
  return ways.find(fits) ?? [[], []];
}

function wordsOf(
  { value, name, tone, subject }: SideLabel,
  x: number,
  anchor: 'start' | 'end',
  y: number,
  names: number,
): TextMark[] {
  const out = anchor === 'start' ? 1 : -1;
  // Letters need more contrast than thin lines.
  const ink = tone === 'axis' ? 'muted' : tone;
  const common = { kind: 'text', y, size: SIZE.label, anchor, tone: ink, subject } as const;
  return [
    ...(value ? [{ ...common, x: x + out * GAP, text: value, weight: 600 } as const] : []),
    ...(name ? [{ ...common, x: x + out * names, text: name }] : []),
  ];
}

type Range = readonly [top: number, bottom: number];

const lift = SIZE.label / 3;

/** Labels from the topmost with their baselines. */
function baselines(labels: readonly SideLabel[], range: Range): readonly Placed[] {
  const rising = [...labels].sort((a, b) => a.y - b.y);
  const wanted = rising.map(({ y }) => y + lift);
  const ys = spread(wanted, SIZE.line, range);
  return rising.map((label, i) => ({ label, y: ys?.[i] ?? range[0] }));
}

interface Placed {
  readonly label: SideLabel;
  readonly y: number;
}

/** Of labels that push each other too far from their lines the last, in the order in which they were given. */
function tooMany(placed: readonly Placed[], labels: readonly SideLabel[]): SideLabel | undefined {
  const far = placed.findIndex(({ label, y }) => Math.abs(y - lift - label.y) >= MOVED.most);
  if (far < 0) return undefined;
  const isFree = (i: number): boolean => placed[i]!.y - placed[i - 1]!.y > SIZE.line + 0.01;
  let [from, to] = [far, far + 1];
  while (from > 0 && !isFree(from)) from -= 1;
  while (to < placed.length && !isFree(to)) to += 1;
  const crowd = placed.slice(from, to).map(({ label }) => label);
  return labels.findLast((label) => crowd.includes(label));
}

/** The labels of which there is room near the ends of their lines, of more the first. */
export function nearLabels(labels: readonly SideLabel[], range: Range): readonly SideLabel[] {
  let kept = labels.slice(0, Math.floor(Math.max(0, range[1] - range[0]) / SIZE.line) + 1);
  for (;;) {
    const last = tooMany(baselines(kept, range), kept);
    if (!last) return kept;
    kept = kept.filter((label) => label !== last);
  }
}

/**
 * Values and names beside the ends of lines at `x`, in two columns, none over another; a thin leader where words stand higher or
 * lower than their line. Baselines lie in `range`; those for which there is no room near their line are left out.
 */
export function sideLabels(
  labels: readonly SideLabel[],
  x: number,
  anchor: 'start' | 'end',
  range: Range,
  measure: MeasureText,
): (TextMark | RuleMark)[] {
  const kept = nearLabels(labels, range);
  const [names] = columns(kept, measure);
  const out = anchor === 'start' ? 1 : -1;
  return baselines(kept, range).flatMap(({ label, y }) => {
    const at = halfPixel(y - lift);
    const leader = rule(x + out * LEADER.from, label.y, x + out * LEADER.to, at, 'axis');
    const words = wordsOf(label, x, anchor, y, names);
    return Math.abs(at - label.y) > MOVED.least ? [leader, ...words] : words;
  });
}
