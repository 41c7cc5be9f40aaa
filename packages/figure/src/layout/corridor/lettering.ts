import { chooseName, type Names, type Place } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import { textBounds, type Bounds } from '../../scene/bounds.ts';
import type { TextMark } from '../../scene/mark.ts';
import { detailAt } from './detail.ts';
import type { Space } from './space.ts';
import type { View } from './view.ts';
import type { Medium } from '../layout.ts';

/** What names are set with: the picture, the room left in it, the language and its widths. */
export interface Lettering {
  readonly view: View;
  readonly space: Space;
  readonly medium: Medium;
}

/** The name on the map: what stands before a bracket or a slash. Speech gives the whole. */
const short = (name: string): string => name.split(/ [(/]/)[0]!;

/** The words of a name, with their language where it is not the figure's own. */
export function worded(names: Names, { locale }: Medium): Pick<TextMark, 'text' | 'lang'> {
  const { text, lang } = chooseName(names, locale.tag);
  return { text: short(text), lang: lang === locale.tag ? undefined : lang };
}

/** The name of a place, for a point where it may stand. */
export const placeName = (
  { id, names }: Place,
  weight: TextMark['weight'],
  { medium, view }: Lettering,
): ((x: number, y: number, anchor: TextMark['anchor']) => TextMark) => {
  const fixed = {
    kind: 'text',
    ...worded(names, medium),
    size: detailAt(view.width).letters,
    weight,
    tone: 'ink',
    halo: true,
    subject: `node:${id}`,
  } as const;
  return (x, y, anchor) => ({ ...fixed, x: Math.round(x), y: Math.round(y), anchor });
};

/** White space between a name and the side of the picture, px. */
const SIDE = 3;

/** A centred name moved sideways just so far that it stays in the picture. */
export function kept(mark: TextMark, { view, medium }: Lettering): TextMark {
  const half = medium.measure(mark.text, mark.size, mark.weight) / 2 + SIDE;
  return { ...mark, x: Math.round(Math.max(half, Math.min(view.width - half, mark.x))) };
}

/** What it costs to stand one candidate farther back: less than to mislead. */
const NEXT = 0.05;

/** What costs more is not taken for the name of its sign without a line: a stand that misleads, or the twenty-fifth and farther ones. */
const APART = 23.5 * NEXT;

/** A name whose way has no more points than these stands at the edge of its sign: a line would look like a hyphen. */
const CLOSE = 3;

/**
 * Sets a name, the same in all candidates, where it costs least; nothing where it would cost more than `most` everywhere. Earlier candidates are
 * preferred, and later ones are not made where an earlier one will do. One that is to be joined stands only where a straight way leads to it.
 */
export function settle(
  candidates: Iterable<TextMark>,
  { space, medium }: Lettering,
  most: number,
  own?: Point,
  isJoined = false,
): TextMark[] {
  // A name is as wide wherever it stands.
  let width: number | undefined;
  const boxOf = (mark: TextMark): Bounds =>
    textBounds(mark, (...said) => (width ??= medium.measure(...said)));
  let best: TextMark | undefined;
  let way: readonly Bounds[] = [];
  let least = Infinity;
  let back = 0;
  for (const mark of candidates) {
    if (back >= least) break;
    const box = boxOf(mark);
    const cost = space.cost(box, own) + back;
    const open = cost - back <= most && cost < least && (isJoined ? space.way(box, own!) : []);
    if (open) {
      best = mark;
      way = open;
      least = cost;
    }
    back += NEXT;
  }
  if (!best) return [];
  space.take(boxOf(best));
  if (isJoined && least > APART && way.length > CLOSE) {
    space.take(...way);
    space.leaders.push([own!, way.at(-1)!]);
  }
  return [best];
}
