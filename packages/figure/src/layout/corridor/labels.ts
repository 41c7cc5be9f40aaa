import type { Place, Routes } from '@keruen/data';
import type { Point } from '../../projection/albers.ts';
import type { TextMark } from '../../scene/mark.ts';
import { distance } from './curve.ts';
import { detailAt } from './detail.ts';
import { kept, placeName, settle, type Lettering } from './lettering.ts';
import { allowance, BOLD, MINOR, ranks, type Rank } from './rank.ts';
import { reachOf } from './signs.ts';
import { ONE_SPOT } from './space.ts';

/** A place that wants its name beside it. */
interface Wish {
  readonly place: Place;
  readonly at: Point;
  readonly rank: Rank;
  /** Smaller is named first. */
  readonly order: number;
}

/**
 * By rank; among equals places of a main line first, then those with more kinds, for more happens there, then those nearer the
 * middle of the picture.
 */
function wishes(routes: Routes, places: readonly Place[], { view }: Lettering): Wish[] {
  const rankOf = ranks(routes);
  const main = new Set(
    routes.routes.flatMap((route) => route.main.flatMap(({ start, end }) => [start, end])),
  );
  const middle: Point = [view.width / 2, view.height / 2];
  return places
    .map((place) => {
      const [at, rank] = [view.place(place), rankOf(place)];
      const order =
        rank * 1e6 + (main.has(place) ? 0 : 1e5) - place.kinds.length * 1e4 + distance(at, middle);
      return { place, at, rank, order };
    })
    .sort((a, b) => a.order - b.order);
}

/** Where a name may stand about its sign, best first. One well above or below begins or ends on the sign's far side. */
const STANDS = [
  [1, 0],
  [-1, 0],
  [0.75, -0.9],
  [0.75, 0.9],
  [-0.75, -0.9],
  [-0.75, 0.9],
  [0, -1.3],
  [0, 1.3],
  [0.9, -1.4],
  [-0.9, -1.4],
  [0.9, 1.4],
  [-0.9, 1.4],
] as const;

/** Every stand, close to the sign and farther off: px beyond its edge. Ends are named even far off, junctions close by or not at all. */
const GAPS = [4, 10, 18, 28, 40, 54];

/** A name about a sign that reaches so far from its middle, stand after stand, at one gap after the other. */
function* stands(
  [x, y]: Point,
  name: ReturnType<typeof placeName>,
  sign: number,
  gaps: readonly number[],
  lettering: Lettering,
): Generator<TextMark> {
  const { letters } = detailAt(lettering.view.width);
  for (const gap of gaps) {
    const reach = sign + gap;
    for (const [dx, dy] of STANDS) {
      const starts = Math.abs(dy) < 1 === dx > 0;
      const mark = name(
        x + dx * reach,
        y + dy * (reach + letters * 0.3) + letters * 0.35,
        dx ? (starts ? 'start' : 'end') : 'middle',
      );
      yield dx ? mark : kept(mark, lettering);
    }
  }
}

/** Names of places by rank, at most `room` of them. */
export function placeLabels(
  routes: Routes,
  places: readonly Place[],
  transfers: ReadonlySet<Place>,
  lettering: Lettering,
  room: number,
): TextMark[] {
  const { sign, minor } = detailAt(lettering.view.width);
  const named: Point[] = [];
  return wishes(routes, places, lettering).flatMap(({ place, at, rank }) => {
    const crowded = rank >= MINOR || named.some((spot) => distance(spot, at) < ONE_SPOT);
    if (named.length >= room || (crowded && !minor)) return [];
    const name = placeName(place, rank <= BOLD ? 600 : 400, lettering);
    const reach = reachOf(place, transfers.has(place)) * sign;
    const candidates = stands(
      at,
      name,
      reach,
      GAPS.slice(0, rank <= BOLD ? 6 : rank < MINOR ? 4 : 2),
      lettering,
    );
    const label = settle(candidates, lettering, allowance(rank), at, true);
    if (label.length) named.push(at);
    return label;
  });
}
