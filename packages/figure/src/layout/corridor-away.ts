import type { Place } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { TextMark } from '../scene/mark.ts';
import { detailAt } from './corridor-detail.ts';
import type { Exit } from './corridor-exits.ts';
import { settle, worded, type Lettering } from './corridor-lettering.ts';

/** Height of a line of names in sizes of the letters. */
const LINE = 1.4;

/** The tip of an arrow and the places it leads to that no arrow before it has named. */
function told(exits: readonly Exit[]): { tip: Point; places: Place[] }[] {
  const seen = new Set<string>();
  return exits.map(({ line, beyond }) => {
    const places = beyond.filter(({ id }) => !seen.has(id));
    for (const { id } of places) seen.add(id);
    return { tip: line.at(-1)!, places };
  });
}

/** The side of the picture at which an arrow ends decides to which side its names are set. */
function anchorAt([x]: Point, width: number): TextMark['anchor'] {
  if (x > width * 0.75) return 'end';
  return x < width * 0.25 ? 'start' : 'middle';
}

/** Names at the tips of arrows, one under the other, the nearest place first. */
export function awayLabels(exits: readonly Exit[], lettering: Lettering): TextMark[] {
  const size = detailAt(lettering.view.width).letters;
  return told(exits).flatMap(({ tip, places }) => {
    let below = tip[1] + size * 1.5;
    return places.flatMap((place) => {
      const words = worded(place.names, lettering.medium);
      const fixed = {
        kind: 'text',
        ...words,
        size,
        weight: 600,
        tone: 'ink',
        halo: true,
        subject: `node:${place.id}`,
      } as const;
      const x = Math.round(tip[0]);
      const anchor = anchorAt(tip, lettering.view.width);
      const ys = [0, 1, 2, -2 - places.length].map((lines) => Math.round(below + lines * LINE * size));
      const mark = settle(
        ys.map((y) => ({ ...fixed, x, y, anchor })),
        lettering,
        Infinity,
      );
      if (mark) below = mark.y + LINE * size;
      return mark ? [mark] : [];
    });
  });
}
