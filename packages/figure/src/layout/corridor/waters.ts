import { SIZE } from '../../label/sizes.ts';
import type { Land, Standing } from '../../land/land.ts';
import type { Point } from '../../projection/albers.ts';
import { textBounds } from '../../scene/bounds.ts';
import type { TextMark } from '../../scene/mark.ts';
import { worded, type Lettering } from './lettering.ts';

/** Up and down from its place a name may be moved by so many px. */
const NUDGES = [0, -14, 14, -28, 28];

/** A name in one line and, of two words, in two: for narrow waters and states. */
function settings(name: string): (readonly string[])[] {
  const words = name.split(' ');
  return words.length === 2 ? [[name], words] : [[name]];
}

/** The lines of a quiet name, centred on a point. */
export const linesAt = (lines: readonly string[], [x, y]: Point, lang?: string): TextMark[] =>
  lines.map((text, i) => ({
    kind: 'text',
    text,
    lang,
    size: SIZE.label,
    tone: 'muted',
    halo: true,
    anchor: 'middle',
    x: Math.round(x),
    y: Math.round(y + (i - (lines.length - 1) / 2) * SIZE.line),
  }));

/** A name, quietly, at the first of its places where it has room and covers nothing. */
export function quiet(
  { text, lang }: Pick<TextMark, 'text' | 'lang'>,
  at: Standing,
  nudges: readonly number[],
  { view, space, medium }: Lettering,
): TextMark[] {
  for (const lines of settings(text)) {
    const widest = Math.max(...lines.map((line) => medium.measure(line, SIZE.label)));
    const wide = (widest / view.scale) * view.window.kilometres;
    for (const [lon, lat] of at.filter(([, , kilometres]) => wide < kilometres)) {
      const [x, y] = view.place({ lon, lat });
      for (const by of nudges) {
        const marks = linesAt(lines, [x, y + by], lang);
        const boxes = marks.map((mark) => textBounds(mark, medium.measure));
        if (boxes.some((box) => space.cost(box))) continue;
        space.take(...boxes);
        return marks;
      }
    }
  }
  return [];
}

/** Names of seas, where the water has room for the word. */
export const waterLabels = ({ waters }: Land, lettering: Lettering): TextMark[] =>
  waters.flatMap(({ names, at, isStill }) =>
    quiet(worded(names, lettering.medium), at, isStill ? [0] : NUDGES, lettering),
  );
