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

/** Names at the tips of arrows, one under the other, the nearest place first; each once and no more than a picture has names, set towards its middle. */
export function awayLabels(exits: readonly Exit[], lettering: Lettering): TextMark[] {
  const { width } = lettering.view;
  const { letters, names } = detailAt(width);
  const line = letters * LINE;
  const told = new Set<string>();
  return exits.flatMap(({ line: arrow, beyond }) => {
    const [x, y] = arrow.at(-1)!;
    const anchor = x > width * 0.75 ? 'end' : x < width * 0.25 ? 'start' : 'middle';
    return beyond.flatMap((place) => {
      if (told.has(place.id) || told.size >= names) return [];
      told.add(place.id);
      const name = placeName(place, 600, lettering);
      return settle(
        ASIDE.flatMap((aside) => LINES.map((lines) => name(x + aside, y + lines * line, anchor))),
        lettering,
        Infinity,
        [x, y],
      );
    });
  });
}
