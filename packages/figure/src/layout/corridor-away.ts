import type { TextMark } from '../scene/mark.ts';
import { detailAt } from './corridor-detail.ts';
import type { Exit } from './corridor-exits.ts';
import { placeName, settle, type Lettering } from './corridor-lettering.ts';

/** Where a name may stand about the tip of an arrow, best first: lines below it. */
const LINES = [1, 2, 3, 4, 5, -1, -2, -3];

/** So far to the side of the tip it may stand, where a line is in the way: px. */
const ASIDE = [0, -16, 16, -48, 48];

/** Height of a line of names in sizes of the letters. */
const LINE = 1.45;

/** Names at the tips of arrows, one under the other, the nearest place first; each once, set towards the middle of the picture. */
export function awayLabels(exits: readonly Exit[], lettering: Lettering): TextMark[] {
  const { width } = lettering.view;
  const line = detailAt(width).letters * LINE;
  const told = new Set<string>();
  return exits.flatMap(({ line: arrow, beyond }) => {
    const [x, y] = arrow.at(-1)!;
    const anchor = x > width * 0.75 ? 'end' : x < width * 0.25 ? 'start' : 'middle';
    return beyond.flatMap((place) => {
      if (told.has(place.id)) return [];
      told.add(place.id);
      const name = placeName(place, 600, lettering);
      return settle(
        ASIDE.flatMap((aside) => LINES.map((lines) => name(x + aside, y + lines * line, anchor))),
        lettering,
        Infinity,
      );
    });
  });
}
