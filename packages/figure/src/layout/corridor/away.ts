import type { TextMark } from '../../scene/mark.ts';
import { detailAt } from './detail.ts';
import type { Exit } from './exits.ts';
import { placeName, settle, type Lettering } from './lettering.ts';

/** Where a name may stand about the tip of an arrow, best first: lines below it. */
const LINES = [1, 2, 3, 4, 5, -1, -2, -3];

/** So far to the side of the tip it may stand, where a line is in the way: px. */
const ASIDE = [0, -16, 16, -48, 48];

/** Height of a line of names in sizes of the letters. */
const LINE = 1.45;

/** White space between the tip of an arrow and a name beside it, px. */
const BESIDE = 8;

/** Names at the tips of arrows, one under the other, the nearest place first; each once, at the tip that has room, and no more than a picture has names, set towards its middle. */
export function awayLabels(exits: readonly Exit[], lettering: Lettering): TextMark[] {
  const { width, height } = lettering.view;
  const { letters, names } = detailAt(width);
  const line = letters * LINE;
  const places = [...new Set(exits.flatMap(({ beyond }) => beyond))].slice(0, names);
  return places.flatMap((place) => {
    const name = placeName(place, 600, lettering);
    for (const most of [0, Infinity])
      for (const { line: arrow, beyond } of exits) {
        if (!beyond.includes(place)) continue;
        const [x, y] = arrow.at(-1)!;
        const anchor = x > width * 0.75 ? 'end' : x < width * 0.25 ? 'start' : 'middle';
        const stands = ASIDE.flatMap((aside) =>
          LINES.map((lines) => name(x + aside, y + lines * line, anchor)),
        );
        const level = Math.min(y + letters * 0.35, height - letters / 2);
        // The first name of an arrow may stand beside its tip; others stand under it.
        if (place === beyond[0])
          stands.splice(1, 0, name(x + BESIDE, level, 'start'), name(x - BESIDE, level, 'end'));
        const label = settle(stands, lettering, most, [x, y]);
        if (label.length) return label;
      }
    return [];
  });
}
