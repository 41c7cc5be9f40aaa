import type { Place, Routes } from '@keruen/data';
import type { Point } from '../projection/albers.ts';
import type { TextMark } from '../scene/mark.ts';
import { detailAt } from './corridor-detail.ts';
import { kept, settle, worded, type Lettering, type Unset } from './corridor-lettering.ts';
import { allowance, BOLD, MINOR, ranks, type Rank } from './corridor-rank.ts';
import { kindOf, PLACE_SIGNS } from './corridor-signs.ts';
import { ONE_SPOT } from './corridor-space.ts';

/** A place that wants its name beside it. */
interface Wish {
  readonly place: Place;
  readonly at: Point;
  readonly rank: Rank;
}

/**
 * By rank; among equals places of a main line first, then those with more kinds, for more happens there, then those nearer the
 * middle of the picture.
 */
function wishes(routes: Routes, places: readonly Place[], { view }: Lettering): Wish[] {
  const rank = ranks(routes);
  const main = new Set(
    routes.routes.flatMap((route) => route.main.flatMap(({ start, end }) => [start.id, end.id])),
  );
  const beside = ({ place }: Wish): number => (main.has(place.id) ? 0 : 1);
  const off = ({ at }: Wish): number => Math.hypot(at[0] - view.width / 2, at[1] - view.height / 2);
  return places
    .map((place) => ({ place, at: view.place(place), rank: rank(place) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        beside(a) - beside(b) ||
        b.place.kinds.length - a.place.kinds.length ||
        off(a) - off(b),
    );
}

/** Where a name may stand about its sign, best first: direction of the offset and anchor. */
const STANDS: readonly (readonly [dx: number, dy: number, anchor: TextMark['anchor']])[] = [
  [1, 0, 'start'],
  [-1, 0, 'end'],
  [0.75, -0.9, 'start'],
  [0.75, 0.9, 'start'],
  [-0.75, -0.9, 'end'],
  [-0.75, 0.9, 'end'],
  [0, -1.3, 'middle'],
  [0, 1.3, 'middle'],
  [0.9, -1.4, 'end'],
  [-0.9, -1.4, 'start'],
  [0.9, 1.4, 'end'],
  [-0.9, 1.4, 'start'],
];

/** Every stand, close to the sign and farther off: px beyond its edge. */
const GAPS = [4, 10];

function stands(at: Point, radius: number, text: Unset, lettering: Lettering): TextMark[] {
  return GAPS.flatMap((gap) =>
    STANDS.map(([dx, dy, anchor]) => {
      const reach = radius + gap;
      const middle = at[1] + dy * (reach + text.size * 0.3);
      const mark = {
        ...text,
        x: Math.round(at[0] + dx * reach),
        y: Math.round(middle + text.size * 0.35),
        anchor,
      };
      return anchor === 'middle' ? kept(mark, lettering) : mark;
    }),
  );
}

const near = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < ONE_SPOT;

/** Names of places by rank, at most `room` of them. */
export function placeLabels(
  routes: Routes,
  places: readonly Place[],
  lettering: Lettering,
  room: number,
): TextMark[] {
  const { letters, sign, minor } = detailAt(lettering.view.width);
  const labels: TextMark[] = [];
  const named: Point[] = [];
  for (const { place, at, rank } of wishes(routes, places, lettering)) {
    if (labels.length >= room) break;
    if (!minor && (rank >= MINOR || named.some((spot) => near(spot, at)))) continue;
    const weight = rank <= BOLD ? 600 : 400;
    const words = worded(place.names, lettering.medium);
    const text: Unset = {
      kind: 'text',
      ...words,
      size: letters,
      weight,
      tone: 'ink',
      halo: true,
      subject: `node:${place.id}`,
    };
    const candidates = stands(at, PLACE_SIGNS[kindOf(place)].radius * sign, text, lettering);
    const mark = settle(candidates, lettering, allowance(rank), at);
    if (!mark) continue;
    labels.push(mark);
    named.push(at);
  }
  return labels;
}
