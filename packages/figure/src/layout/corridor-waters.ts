import type { Land } from '../land/land.ts';
import type { TextMark } from '../scene/mark.ts';
import { settle, worded, type Lettering } from './corridor-lettering.ts';

const SIZE = 11;

/** Up and down from its place a name may be moved by so many px. */
const NUDGES = [0, -14, 14, -28, 28];

/** Names of seas, quietly, where the water has room for the word and nothing is covered. */
export function waterLabels({ waters }: Land, lettering: Lettering): TextMark[] {
  const { view, medium } = lettering;
  return waters.flatMap(({ names, at }) => {
    const text = {
      kind: 'text',
      ...worded(names, medium),
      size: SIZE,
      tone: 'muted',
      anchor: 'middle',
    } as const;
    const room = medium.measure(text.text, SIZE) / view.scale;
    const candidates = at
      .filter(([, , kilometres]) => room * view.window.kilometres < kilometres)
      .flatMap(([lon, lat]) => {
        const [x, y] = view.place({ lon, lat });
        return NUDGES.map((by) => ({ ...text, x: Math.round(x), y: Math.round(y + by) }));
      });
    return settle(candidates, lettering, 0);
  });
}
