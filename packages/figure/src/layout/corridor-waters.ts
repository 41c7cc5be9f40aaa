import type { Land, Standing } from '../land/land.ts';
import type { TextMark } from '../scene/mark.ts';
import { settle, worded, type Lettering } from './corridor-lettering.ts';

const SIZE = 11;

/** Up and down from its place a name may be moved by so many px. */
const NUDGES = [0, -14, 14, -28, 28];

/** A name, quietly, at the first of its places where it has room and covers nothing. */
export function quiet(
  words: Pick<TextMark, 'text' | 'lang'>,
  at: Standing,
  nudges: readonly number[],
  lettering: Lettering,
): TextMark[] {
  const { view, medium } = lettering;
  const text = { kind: 'text', ...words, size: SIZE, tone: 'muted', anchor: 'middle' } as const;
  const room = medium.measure(text.text, SIZE) / view.scale;
  const candidates = at
    .filter(([, , kilometres]) => room * view.window.kilometres < kilometres)
    .flatMap(([lon, lat]) => {
      const [x, y] = view.place({ lon, lat });
      return nudges.map((by) => ({ ...text, x: Math.round(x), y: Math.round(y + by) }));
    });
  return settle(candidates, lettering, 0);
}

/** Names of seas, where the water has room for the word. */
export const waterLabels = ({ waters }: Land, lettering: Lettering): TextMark[] =>
  waters.flatMap(({ names, at }) => quiet(worded(names, lettering.medium), at, NUDGES, lettering));
