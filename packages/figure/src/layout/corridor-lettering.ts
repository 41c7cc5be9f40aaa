import { chooseName, type Names } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import { textBounds } from '../scene/bounds.ts';
import type { TextMark } from '../scene/mark.ts';
import type { Space } from './corridor-space.ts';
import type { View } from './corridor-view.ts';
import type { Medium } from './layout.ts';

/** What names are set with: the picture, the room left in it, the language and its widths. */
export interface Lettering {
  readonly view: View;
  readonly space: Space;
  readonly medium: Medium;
}

/** A name before it has a place. */
export type Unset = Omit<TextMark, 'x' | 'y' | 'anchor'>;

/** The name on the map: what stands before a bracket or a slash. Speech gives the whole. */
const short = (name: string): string => name.split(/ [(/]/)[0]!;

/** The words of a name, with their language where it is not the figure's own. */
export function worded(names: Names, { locale }: Medium): Pick<TextMark, 'text' | 'lang'> {
  const { text, lang } = chooseName(names, locale.tag);
  return lang === locale.tag ? { text: short(text) } : { text: short(text), lang };
}

/** White space between a name and the side of the picture, px. */
const SIDE = 3;

/** A centred name moved sideways just so far that it stays in the picture. */
export function kept(mark: TextMark, { view, medium }: Lettering): TextMark {
  const half = medium.measure(mark.text, mark.size, mark.weight) / 2 + SIDE;
  return { ...mark, x: Math.round(Math.max(half, Math.min(view.width - half, mark.x))) };
}

/** Sets a name where it covers least; undefined where it would cover more than `most` everywhere. Earlier candidates are preferred. */
export function settle(
  candidates: readonly TextMark[],
  { space, medium }: Lettering,
  most: number,
  own?: Point,
): TextMark | undefined {
  let best: TextMark | undefined;
  let least = Infinity;
  candidates.forEach((mark, i) => {
    const covered = space.cost(textBounds(mark, medium.measure), own);
    const cost = covered + i * 0.05;
    if (covered > most || cost >= least) return;
    best = mark;
    least = cost;
  });
  if (best) space.take(textBounds(best, medium.measure));
  return best;
}
