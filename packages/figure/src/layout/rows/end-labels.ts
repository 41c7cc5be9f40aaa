import type { RuleMark, TextMark, Tone } from '../../scene/mark.ts';
import type { MeasureText } from '../../label/measure.ts';
import { SIZE } from '../../label/sizes.ts';
import { spread } from '../../label/spread.ts';
import { halfPixel } from '../../scene/half-pixel.ts';
import { rule } from '../../scene/rule.ts';

/** Names beside the lines take at most this share of the width; wider ones go to the legend. */
const MOST_NAMES = 0.34;

/** White space between the end of a line and its name, px. */
export const BEFORE_NAME = 10;

/** The width names need beside what they name; 0 where they are better told by the legend. */
export function nameRoom(
  named: readonly { readonly name: string }[],
  width: number,
  measure: MeasureText,
): number {
  const widest = Math.max(0, ...named.map(({ name }) => measure(name, SIZE.label, 600)));
  return widest > 0 && widest + BEFORE_NAME <= width * MOST_NAMES ? Math.ceil(widest) + BEFORE_NAME : 0;
}

/** A name that was moved less lies beside its line; a leader to one that was moved keeps so far from both, px. */
const MOVED = 4;
const CLEAR = { line: 6, name: 3 };

/** A name to be written at the end of a line. */
export interface EndLabel {
  readonly text: string;
  readonly tone: Tone;
  /** Where the line ends, px; a name without `x` is not led to. */
  readonly x?: number;
  readonly y: number;
}

/** A name that begins at (x, y); letters need more contrast than thin lines. */
export const nameMark = ({ text, tone }: EndLabel, x: number, y: number): TextMark => ({
  kind: 'text',
  x,
  y,
  text,
  size: SIZE.label,
  weight: 600,
  anchor: 'start',
  tone: tone === 'axis' ? 'muted' : tone,
});

/**
 * Names beside the ends of their lines, in their colours, none over another, with a thin leader where one stands higher or lower than its line;
 * none at all where there is no room for all.
 */
export function endLabels(
  labels: readonly EndLabel[],
  x: number,
  top: number,
  bottom: number,
): (TextMark | RuleMark)[] {
  const fit = labels.length * SIZE.line <= bottom - top;
  const lift = SIZE.label / 3;
  const rising = [...labels].sort((a, b) => a.y - b.y);
  const wanted = rising.map(({ y }) => y + lift);
  const ys = fit ? spread(wanted, SIZE.line, [top, bottom]) : undefined;
  return labels.flatMap((label) => {
    const y = ys?.[rising.indexOf(label)];
    if (y === undefined) return [];
    const name = nameMark(label, x, y);
    const at = halfPixel(y - lift);
    if (label.x === undefined || Math.abs(at - label.y) <= MOVED) return [name];
    return [rule(label.x + CLEAR.line, label.y, x - CLEAR.name, at, 'axis'), name];
  });
}
